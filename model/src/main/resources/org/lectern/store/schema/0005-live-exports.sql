-- Keys that papers had before, and that texts may still cite. No other paper is given one of them.
CREATE TABLE former_key (
    paper INTEGER NOT NULL REFERENCES paper,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,             -- lower case
    PRIMARY KEY (paper, text)
) WITHOUT ROWID;
CREATE INDEX former_key_by_folded ON former_key (folded);

-- Files that are kept up to date, as they were written last. Derived, so no part of the journal: which files these are,
-- and what is to stand in them, the user chose.
CREATE TABLE live_file (
    file TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,        -- of the library that stands in it
    hash TEXT NOT NULL,               -- of the bytes written last, or empty
    failure TEXT NOT NULL             -- why the last attempt to write failed, or empty
) WITHOUT ROWID;
