-- What a measure is measured by, what it copies, and how its term is worded in both languages.

-- term_raw is the wording that was read; the two wordings of the signed texts stand here.
alter table measure add column term_wording jsonb;
update measure set term_wording =
    jsonb_build_object(case when title ->> 'ru' is null then 'kk' else 'ru' end, term_raw) where term_raw is not null;

-- The line of a higher plan that it carries out at home: a line and no row, so that a correction above does not cut the tie.
alter table measure add column parent_line_id uuid references measure check (parent_line_id <> line_id);
create index measure_of_parent on measure (parent_line_id) where parent_line_id is not null;

create table measure_indicator (
    measure_id     uuid not null references measure on delete cascade,
    -- stable over the editions of the plan, so that reported values keep their indicator
    id             uuid not null,
    position       int not null check (position >= 1),
    name           jsonb not null check (name ->> 'kk' is not null or name ->> 'ru' is not null),
    unit           text,
    -- exact, with the decimals the plan gives
    baseline_value numeric,
    baseline_year  int check (baseline_year between 1990 and 2100),
    targets        jsonb not null,
    -- read from words and confirmed by nobody yet
    guessed        boolean not null,
    primary key (measure_id, id),
    unique (measure_id, position),
    check (baseline_year is null or baseline_value is not null)
);
