CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    venue TEXT NOT NULL,
    year INTEGER,
    date TEXT NOT NULL,
    volume TEXT NOT NULL,
    number TEXT NOT NULL,
    pages TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    abstract TEXT NOT NULL,
    extra TEXT NOT NULL,              -- JSON object, fields the program never looks into
    title_order TEXT NOT NULL,        -- what a list is sorted by
    author_order TEXT NOT NULL,
    text_fingerprint INTEGER NOT NULL,
    base_key TEXT NOT NULL            -- the citation key before suffixes
);
CREATE INDEX paper_by_title ON paper (title_order, id);
CREATE INDEX paper_by_author ON paper (author_order, id);
CREATE INDEX paper_by_year ON paper (year DESC, id);
CREATE INDEX paper_by_text ON paper (text_fingerprint, id);
CREATE INDEX paper_by_base_key ON paper (base_key, id);

CREATE TABLE author (
    paper INTEGER NOT NULL REFERENCES paper,
    position INTEGER NOT NULL,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    particle TEXT NOT NULL,
    suffix TEXT NOT NULL,
    literal TEXT NOT NULL,
    PRIMARY KEY (paper, position)
) WITHOUT ROWID;

CREATE TABLE identifier (
    paper INTEGER NOT NULL REFERENCES paper,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (paper, kind, text)
) WITHOUT ROWID;
CREATE INDEX identifier_by_text ON identifier (kind, text);

CREATE TABLE keyword (
    paper INTEGER NOT NULL REFERENCES paper,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (paper, position)
) WITHOUT ROWID;

CREATE TABLE citation_key (
    paper INTEGER PRIMARY KEY REFERENCES paper,
    text TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE       -- lower case: keys are unique without regard to case
);

CREATE TABLE tag (
    paper INTEGER NOT NULL REFERENCES paper,
    path TEXT NOT NULL,
    PRIMARY KEY (paper, path)
) WITHOUT ROWID;
CREATE INDEX tag_by_path ON tag (path, paper);

CREATE TABLE reading (
    paper INTEGER PRIMARY KEY REFERENCES paper,
    status TEXT NOT NULL,
    rating INTEGER NOT NULL,
    notes TEXT NOT NULL
);
CREATE INDEX reading_by_status ON reading (status, paper);
CREATE INDEX reading_by_rating ON reading (rating DESC, paper);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper,
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    record INTEGER NOT NULL,
    line INTEGER NOT NULL,
    key TEXT NOT NULL,
    date TEXT NOT NULL,
    verbatim TEXT NOT NULL,
    imported INTEGER NOT NULL         -- seconds since 1970-01-01 UTC
);
CREATE INDEX source_by_paper ON source (paper, id);
CREATE INDEX source_by_key ON source (key, paper) WHERE key <> '';

CREATE TABLE verdict (
    first INTEGER NOT NULL REFERENCES paper,
    second INTEGER NOT NULL REFERENCES paper,
    verdict TEXT NOT NULL,
    PRIMARY KEY (first, second)
) WITHOUT ROWID;
CREATE INDEX verdict_by_second ON verdict (second);

-- The latest clustering. It is derived, so it is no part of the journal.
CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES topic,
    label TEXT NOT NULL               -- JSON array of phrases, the best first
);
CREATE TABLE topic_paper (
    paper INTEGER PRIMARY KEY REFERENCES paper ON DELETE CASCADE,
    topic INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    strength REAL NOT NULL
);
CREATE INDEX topic_paper_by_topic ON topic_paper (topic, strength DESC);

-- Numbers that are never given twice.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO counter VALUES ('paper', 0), ('source', 0);

CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,              -- seconds since 1970-01-01 UTC
    edit TEXT NOT NULL,
    arguments TEXT NOT NULL,          -- JSON array
    papers INTEGER NOT NULL,          -- how many it touched
    inverse_of INTEGER,               -- the revision that this one takes back
    live INTEGER NOT NULL,            -- 0 once it was taken back, and for what took it back
    undo_below INTEGER NOT NULL,      -- the undo stack beneath this revision
    undo_top INTEGER NOT NULL,        -- both stacks as this revision leaves them
    redo_below INTEGER NOT NULL,
    redo_top INTEGER NOT NULL
);
CREATE INDEX revision_by_inverse ON revision (inverse_of) WHERE inverse_of IS NOT NULL;

-- What each change replaced.
CREATE TABLE journal (
    revision INTEGER NOT NULL REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    step INTEGER NOT NULL,
    kind TEXT NOT NULL,
    paper INTEGER NOT NULL,
    detail TEXT NOT NULL,             -- which tag, source or other paper
    before TEXT,                      -- JSON, or NULL where there was nothing
    PRIMARY KEY (revision, step)
) WITHOUT ROWID;
CREATE INDEX journal_by_paper ON journal (paper, kind, revision);
