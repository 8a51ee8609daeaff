-- Our own copy of the discussion rounds that concept-service opens and closes (events discussion-opened, discussion-closed).
-- A copy, because a comment must be accepted or refused while concept-service is away.
CREATE TABLE discussion (
    id                  uuid PRIMARY KEY,               -- the round's id, given by concept-service
    concept_id          uuid        NOT NULL,
    concept_code        text        NOT NULL,
    concept_title       jsonb       NOT NULL,
    round               integer     NOT NULL CHECK (round >= 1),
    edition             integer     NOT NULL CHECK (edition >= 1),
    opens_on            date        NOT NULL,
    -- The published last day. It is stored and never recomputed: a later change of the calendar must not move a promise.
    until               date        NOT NULL,
    min_working_days    integer     NOT NULL CHECK (min_working_days >= 0),
    counted_days        jsonb       NOT NULL,           -- the working days concept-service counted, shown to explain the term
    owner_body          text        NOT NULL,
    disposers           jsonb       NOT NULL,           -- codes of the bodies that may answer comments
    closed_on           date,
    report_published_on date,                           -- repeated from completion_report, so that a list needs no join
    version             bigint      NOT NULL,
    CHECK (until >= opens_on),
    -- One round of a concept is one discussion: a second event for the same round is a fault and must not pass.
    UNIQUE (concept_id, round)
);

-- "Which rounds run today" (status=OPEN) reads the few unclosed ones, however many thousands are closed.
CREATE INDEX discussion_unclosed ON discussion (until) WHERE closed_on IS NULL;

CREATE TABLE discussion_provision (
    discussion_id uuid    NOT NULL REFERENCES discussion,
    provision_id  uuid    NOT NULL,
    ordinal       integer NOT NULL,                     -- order in the document
    section_key   text    NOT NULL,
    number        text    NOT NULL,
    text          jsonb   NOT NULL,
    -- The key begins with the discussion: the detail reads all provisions of one, and comments refer to the pair.
    PRIMARY KEY (discussion_id, provision_id)
);
