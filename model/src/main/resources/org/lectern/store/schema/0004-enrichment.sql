-- Where fields came from that were filled or typed after the paper's sources.
CREATE TABLE field_origin (
    paper INTEGER NOT NULL REFERENCES paper,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,               -- 'typed' by the user, or from a 'record' of another file
    file TEXT NOT NULL,
    record INTEGER NOT NULL,
    line INTEGER NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (paper, field)
) WITHOUT ROWID;

-- Records that may describe papers, for the user to say. They are derived from files, so they are no part of the
-- journal; the answers are choices, which are. A removed paper keeps its proposals, so that undo brings them back.
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    kind TEXT NOT NULL,
    citation TEXT NOT NULL,           -- JSON, what the record says
    fields TEXT NOT NULL,             -- which of it is proposed, names between spaces
    file TEXT NOT NULL,
    record INTEGER NOT NULL,
    line INTEGER NOT NULL,
    key TEXT NOT NULL,
    reasons TEXT NOT NULL,            -- one a line, arguments behind tabs
    UNIQUE (paper, fingerprint)
);

-- Fields that the user emptied with an earlier version stay empty.
INSERT INTO field_origin
SELECT DISTINCT journal.paper, field.value, 'typed', '', 0, 0, ''
FROM journal
JOIN revision ON revision.number = journal.revision AND revision.edit = 'correct' AND revision.live
JOIN paper ON paper.id = journal.paper
JOIN json_each('["year","date","venue","volume","number","pages","publisher","url","abstract"]') AS field
WHERE journal.kind = 'citation' AND coalesce(json_extract(journal.before, '$.' || field.value), '') <> ''
    AND CASE field.value
        WHEN 'year' THEN coalesce(paper.year, '')
        WHEN 'date' THEN paper.date
        WHEN 'venue' THEN paper.venue
        WHEN 'volume' THEN paper.volume
        WHEN 'number' THEN paper.number
        WHEN 'pages' THEN paper.pages
        WHEN 'publisher' THEN paper.publisher
        WHEN 'url' THEN paper.url
        ELSE paper.abstract
    END = '';
INSERT INTO field_origin
SELECT DISTINCT journal.paper, 'authors', 'typed', '', 0, 0, ''
FROM journal
JOIN revision ON revision.number = journal.revision AND revision.edit = 'correct' AND revision.live
JOIN paper ON paper.id = journal.paper
WHERE journal.kind = 'citation' AND json_array_length(journal.before, '$.authors') > 0
    AND NOT EXISTS (SELECT 1 FROM author WHERE author.paper = journal.paper);
INSERT INTO field_origin
SELECT DISTINCT journal.paper, json_extract(number.value, '$.kind'), 'typed', '', 0, 0, ''
FROM journal
JOIN revision ON revision.number = journal.revision AND revision.edit = 'correct' AND revision.live
JOIN paper ON paper.id = journal.paper
JOIN json_each(journal.before, '$.identifiers') AS number
WHERE journal.kind = 'citation' AND NOT EXISTS (
    SELECT 1 FROM identifier WHERE identifier.paper = journal.paper
        AND identifier.kind = json_extract(number.value, '$.kind'));
