-- The report on the completion of a public discussion (Law on public services, Art. 15).
CREATE TABLE completion_report (
    id                uuid PRIMARY KEY,
    discussion_id     uuid        NOT NULL UNIQUE REFERENCES discussion,
    received          integer     NOT NULL CHECK (received >= 0),
    accepted          integer     NOT NULL CHECK (accepted >= 0),
    partly            integer     NOT NULL CHECK (partly >= 0),
    rejected          integer     NOT NULL CHECK (rejected >= 0),
    withdrawn         integer     NOT NULL CHECK (withdrawn >= 0),
    moderated         integer     NOT NULL CHECK (moderated >= 0),
    repeats           integer     NOT NULL,
    published_on      date        NOT NULL,
    published_at      timestamptz NOT NULL,
    published_by_body text        NOT NULL,
    CONSTRAINT every_comment_has_an_end
        CHECK (received = accepted + partly + rejected + withdrawn + moderated),
    CONSTRAINT repeats_are_among_the_received CHECK (repeats BETWEEN 0 AND received)
);

-- The figures must be those of the comments themselves, whatever the code believed.
CREATE FUNCTION completion_report_counts_the_comments() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found record;
BEGIN
    SELECT count(*)                                      AS received,
           count(*) FILTER (WHERE status = 'ACCEPTED')   AS accepted,
           count(*) FILTER (WHERE status = 'PARTLY')     AS partly,
           count(*) FILTER (WHERE status = 'REJECTED')   AS rejected,
           count(*) FILTER (WHERE status = 'WITHDRAWN')  AS withdrawn,
           count(*) FILTER (WHERE status = 'MODERATED')  AS moderated
      INTO found FROM comment WHERE discussion_id = NEW.discussion_id;
    IF (found.received, found.accepted, found.partly, found.rejected, found.withdrawn, found.moderated)
       IS DISTINCT FROM (NEW.received::bigint, NEW.accepted::bigint, NEW.partly::bigint, NEW.rejected::bigint,
                         NEW.withdrawn::bigint, NEW.moderated::bigint) THEN
        RAISE EXCEPTION 'the report of discussion % does not count its comments: %', NEW.discussion_id, found
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER completion_report_counts_the_comments AFTER INSERT ON completion_report
    FOR EACH ROW EXECUTE FUNCTION completion_report_counts_the_comments();

-- A published report is a document: it stands as it was published.
CREATE FUNCTION completion_report_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the report of discussion % is published and cannot change', OLD.discussion_id
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER completion_report_is_immutable BEFORE UPDATE OR DELETE ON completion_report
    FOR EACH ROW EXECUTE FUNCTION completion_report_is_immutable();

-- The table of comments and answers belongs to the report, so it freezes with it. Only hiding a text stays possible:
-- personal data must come down from public places whenever they are found (Law on personal data).
CREATE FUNCTION comment_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    reported boolean;
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'comment % is kept: comments are withdrawn or hidden, never deleted', OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.text, OLD.discussion_id, OLD.provision_id, OLD.language, OLD.author_key, OLD.received_at)
       IS DISTINCT FROM (NEW.text, NEW.discussion_id, NEW.provision_id, NEW.language, NEW.author_key, NEW.received_at) THEN
        RAISE EXCEPTION 'comment % stays as it was received', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    SELECT EXISTS (SELECT FROM completion_report WHERE discussion_id = NEW.discussion_id) INTO reported;
    IF reported AND (TG_OP = 'INSERT'
        OR (OLD.status, OLD.reason_kk, OLD.reason_ru, OLD.changed_provision_id, OLD.changed_edition, OLD.disposed_on, OLD.repeat_of)
           IS DISTINCT FROM
           (NEW.status, NEW.reason_kk, NEW.reason_ru, NEW.changed_provision_id, NEW.changed_edition, NEW.disposed_on, NEW.repeat_of)) THEN
        RAISE EXCEPTION 'the report of discussion % is published: its comments and answers stand', NEW.discussion_id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER comment_is_kept BEFORE INSERT OR UPDATE OR DELETE ON comment
    FOR EACH ROW EXECUTE FUNCTION comment_is_kept();
