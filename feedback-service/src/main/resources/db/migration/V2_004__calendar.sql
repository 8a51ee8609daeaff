-- The working-day calendar of Kazakhstan. This service owns it; the others follow calendar.changed.
CREATE TABLE calendar_year (
    year               integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100),
    version            integer NOT NULL CHECK (version >= 1),  -- the version of the year's days, told in calendar.changed
    -- Whether the Government's transfers of days off for the year were in the source; shown, never assumed.
    transfers_verified boolean NOT NULL,
    note               text
);

-- One row per day and revision, appended only: "what did we know on that date" must stay answerable
-- (2026-08-31 was a day off in the calendars of January 2026 and a working day from March on).
CREATE TABLE calendar_day (
    day            date    NOT NULL,
    revision       integer NOT NULL CHECK (revision >= 1),
    year           integer NOT NULL REFERENCES calendar_year CHECK (year = extract(year FROM day)),
    type           text    NOT NULL
        CHECK (type IN ('STATE_HOLIDAY', 'SHIFTED_DAY_OFF', 'GOV_TRANSFER_DAY_OFF', 'RELIGIOUS_DAY_OFF_NO_SHIFT',
                        'WORKING_WEEKEND_DAY', 'CANCELLED_HOLIDAY')),
    name           jsonb   NOT NULL,
    note           text,
    source         text    NOT NULL CHECK (source <> ''),
    effective_from date,                                       -- since when it is known; null: always
    verified       boolean NOT NULL,
    reason         text,                                       -- why an administrator changed it; null for seeded rows
    -- Reads take a range of days and the last revision of each.
    PRIMARY KEY (day, revision)
);

CREATE FUNCTION calendar_day_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'revision % of % is history: append another one', OLD.revision, OLD.day
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER calendar_day_is_kept BEFORE UPDATE OR DELETE ON calendar_day
    FOR EACH ROW EXECUTE FUNCTION calendar_day_is_kept();
