CREATE TABLE comment (
    id                   uuid PRIMARY KEY,              -- UUIDv7: lists page by it, in the order of receipt
    discussion_id        uuid        NOT NULL REFERENCES discussion,
    provision_id         uuid,                          -- null: a comment on the edition as a whole
    language             text        NOT NULL CHECK (language IN ('KK', 'RU', 'EN')),
    text                 text        NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
    text_key             text        NOT NULL,          -- hash of the normalised text: finds repeats without comparing texts
    -- Keyed hashes, never the subject itself: whoever reads this table without the key cannot tell who wrote what.
    author_key           text        NOT NULL,
    pseudonym            text        NOT NULL,          -- stable within one discussion, unlinkable between two
    received_on          date        NOT NULL,          -- the day in Asia/Almaty that decided whether it was in time
    received_at          timestamptz NOT NULL,
    repeat_of            uuid REFERENCES comment,       -- the author's first comment of the same text; kept and counted
    status               text        NOT NULL
        CHECK (status IN ('RECEIVED', 'ACCEPTED', 'PARTLY', 'REJECTED', 'WITHDRAWN', 'MODERATED')),
    reason_kk            text        CHECK (length(reason_kk) BETWEEN 1 AND 10000),
    reason_ru            text        CHECK (length(reason_ru) BETWEEN 1 AND 10000),
    changed_provision_id uuid,
    changed_edition      integer     CHECK (changed_edition >= 1),
    disposed_on          date,
    disposed_by_body     text,
    withdrawn_on         date,
    hiding_reason        text,
    hidden_on            date,
    version              bigint      NOT NULL,
    -- A comment speaks of a provision of the very edition that is discussed.
    FOREIGN KEY (discussion_id, provision_id) REFERENCES discussion_provision,
    CONSTRAINT answered_comments_have_a_date_and_a_body
        CHECK (status NOT IN ('ACCEPTED', 'PARTLY', 'REJECTED')
               OR (disposed_on IS NOT NULL AND disposed_by_body IS NOT NULL)),
    CONSTRAINT what_was_not_accepted_whole_has_a_reason
        CHECK (status NOT IN ('PARTLY', 'REJECTED') OR reason_kk IS NOT NULL OR reason_ru IS NOT NULL),
    CONSTRAINT a_reason_speaks_the_language_of_the_comment
        CHECK (coalesce(reason_kk, reason_ru) IS NULL
               OR language = 'EN'
               OR (language = 'KK' AND reason_kk IS NOT NULL)
               OR (language = 'RU' AND reason_ru IS NOT NULL)),
    CONSTRAINT a_rejected_comment_changed_nothing
        CHECK (status <> 'REJECTED' OR (changed_provision_id IS NULL AND changed_edition IS NULL)),
    CONSTRAINT withdrawn_comments_have_a_date CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
    CONSTRAINT hidden_texts_have_a_reason CHECK ((hiding_reason IS NULL) = (hidden_on IS NULL)),
    CONSTRAINT moderated_comments_are_hidden CHECK (status <> 'MODERATED' OR hiding_reason IS NOT NULL)
);

-- The public list of a discussion, page by page in the order of receipt.
CREATE INDEX comment_by_discussion ON comment (discussion_id, id);
-- The same list under one provision.
CREATE INDEX comment_by_provision ON comment (discussion_id, provision_id, id) WHERE provision_id IS NOT NULL;
-- The counts of a discussion, by provision and status, from the index alone.
CREATE INDEX comment_counts ON comment (discussion_id, provision_id, status) INCLUDE (repeat_of);
-- An officer's queue, and the guard of the completion report: small while the work is nearly done.
CREATE INDEX comment_unanswered ON comment (discussion_id, id) WHERE status = 'RECEIVED';
-- "My comments", and the repeat rule: at most one standing original per person, discussion and text, even under a race.
CREATE UNIQUE INDEX comment_original ON comment (discussion_id, author_key, text_key)
    WHERE repeat_of IS NULL AND status <> 'WITHDRAWN';
CREATE INDEX comment_by_author ON comment (discussion_id, author_key, id);
