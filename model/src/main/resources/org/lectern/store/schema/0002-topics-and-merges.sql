-- The latest clustering as it was found. It is derived, so it is no part of the journal; the user's hand is laid on
-- it by the view below. A removed paper keeps its row, so that undo brings it back to its place.
DROP TABLE topic_paper;
DROP TABLE topic;
CREATE TABLE clustering (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    revision INTEGER NOT NULL,        -- of the texts it was made from
    count INTEGER,                    -- how many topics were asked for, or NULL
    changes TEXT NOT NULL             -- JSON array: how it differs from the one before, as far as not yet answered
);
CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,              -- JSON array of phrases, the best first
    words TEXT NOT NULL               -- JSON array of words, the most telling first
);
CREATE TABLE topic_paper (
    paper INTEGER PRIMARY KEY,
    topic INTEGER REFERENCES topic,   -- NULL: unassigned
    place INTEGER NOT NULL,           -- within the topic, the most typical paper first
    strength REAL NOT NULL,
    nearest TEXT NOT NULL,            -- JSON array of paper numbers
    runner_up INTEGER
);
CREATE INDEX topic_paper_by_topic ON topic_paper (topic, place);

-- Papers that the user put into a topic.
CREATE TABLE topic_pin (
    paper INTEGER PRIMARY KEY REFERENCES paper,
    topic INTEGER NOT NULL
);
CREATE INDEX topic_pin_by_topic ON topic_pin (topic);

-- What the user says of topics and tags: names, joins, colours, rules.
CREATE TABLE choice (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) WITHOUT ROWID;

-- The topic of each paper as the user sees it.
CREATE VIEW topic_of AS
SELECT paper.id AS paper,
    CAST(coalesce(pin_join.value, topic_pin.topic, found_join.value, topic_paper.topic) AS INTEGER) AS topic
FROM paper
LEFT JOIN topic_pin ON topic_pin.paper = paper.id
LEFT JOIN topic_paper ON topic_paper.paper = paper.id
LEFT JOIN choice AS pin_join ON pin_join.kind = 'topic-join' AND pin_join.subject = CAST(topic_pin.topic AS TEXT)
LEFT JOIN choice AS found_join ON topic_pin.topic IS NULL
    AND found_join.kind = 'topic-join' AND found_join.subject = CAST(topic_paper.topic AS TEXT);

-- Papers that were merged into others, as they were.
CREATE TABLE absorbed (
    paper INTEGER NOT NULL REFERENCES paper,
    id INTEGER NOT NULL,
    citation TEXT NOT NULL,           -- JSON
    citation_key TEXT NOT NULL,
    folded_key TEXT NOT NULL,
    text_fingerprint INTEGER NOT NULL,
    PRIMARY KEY (paper, id)
) WITHOUT ROWID;
CREATE INDEX absorbed_by_text ON absorbed (text_fingerprint);
CREATE INDEX absorbed_by_key ON absorbed (folded_key) WHERE folded_key <> '';
CREATE INDEX absorbed_by_id ON absorbed (id);

-- Where the papers lie on the map. Derived like the topics.
CREATE TABLE map (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    revision INTEGER NOT NULL         -- of the texts it was made from
);
CREATE TABLE map_place (
    paper INTEGER PRIMARY KEY,
    x REAL NOT NULL,                  -- from 0 to 1 along the wider side
    y REAL NOT NULL
);

INSERT INTO counter VALUES ('topic', 0);
