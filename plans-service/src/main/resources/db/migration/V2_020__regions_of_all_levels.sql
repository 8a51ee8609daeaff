-- The classifier of territories (KATO) has five levels; the shipped units are those of the first.
alter table region drop constraint region_kind_check;
alter table region add constraint region_kind_check check (kind in (
    'REGION', 'REPUBLICAN_CITY', 'DISTRICT', 'CITY_ADMINISTRATION', 'CITY_DISTRICT', 'RURAL_OKRUG',
    'SETTLEMENT_ADMINISTRATION', 'CITY', 'SETTLEMENT', 'VILLAGE', 'OTHER_PLACE'));

-- How deep a unit lies, from 1; it follows the parents and is kept because lists and rights ask for it on every request.
alter table region add column level int check (level between 1 and 9);
update region set level = case when parent_id is null then 1 else 2 end;
alter table region alter column level set not null;
alter table region add constraint region_level_by_parent check ((level = 1) = (parent_id is null));

-- The day since which name, kind and parent are what they are; null when they have been so since the first day.
alter table region add column changed_from date check (changed_from > valid_from);
alter table region add column version bigint not null default 0;

-- One code names one unit at a time. The index also finds the unit of a code.
create unique index region_in_force on region (kato) where valid_to is null;
-- The units within a unit, and the units of a level, both by code.
create index region_of_parent on region (parent_id, kato);
create index region_of_level on region (level, kato);

-- What a unit was before a change: a day before it is answered from here. The unit stays the same, since plans name it.
create table region_former (
    region_id uuid not null references region,
    -- Half-open: the day of the change.
    until     date not null,
    name      jsonb not null,
    kind      text not null,
    parent_id uuid references region,
    primary key (region_id, until)
);

-- Which classifiers were taken in: one of an earlier day may not follow, or it would bring old names back.
create table classifier_import (
    id          uuid primary key,
    as_of       date not null,
    source      text not null,
    changed     boolean not null,
    imported_at timestamptz not null default now()
);
