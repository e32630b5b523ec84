-- Files that belong to papers, as the user knows them.
CREATE TABLE file (
    paper INTEGER NOT NULL REFERENCES paper,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    PRIMARY KEY (paper, path, title, media_type)
) WITHOUT ROWID;
CREATE INDEX file_by_path ON file (path, paper);

-- How a file looked when it was last seen, by which it is known again elsewhere. It is derived, so it is no part of
-- the journal.
CREATE TABLE file_print (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,            -- bytes
    hash TEXT NOT NULL                -- SHA-256 of the content, hexadecimal
) WITHOUT ROWID;
