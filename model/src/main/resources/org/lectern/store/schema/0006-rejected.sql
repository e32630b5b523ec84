-- Records that could not be read, kept until the user has settled them; settled ones are remembered, so that the same
-- file does not bring them back.
CREATE TABLE broken (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    record INTEGER NOT NULL,
    line INTEGER NOT NULL,
    key TEXT NOT NULL,
    verbatim TEXT NOT NULL,
    text_hash INTEGER NOT NULL,
    reason TEXT NOT NULL,             -- JSON: a message's key and arguments
    at INTEGER NOT NULL,              -- seconds since 1970-01-01 UTC
    fate TEXT NOT NULL                -- open, dropped, taken_in
);
CREATE INDEX broken_by_text ON broken (text_hash);
CREATE INDEX broken_open ON broken (id) WHERE fate = 'open';

INSERT INTO counter VALUES ('broken', 0);
