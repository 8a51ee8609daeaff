-- Regions and bodies: reference data this service owns for the whole suite.
-- Dated, because units split (2022: Abai, Jetisu, Ulytau) and bodies dissolve; a plan of 2019 must still name the unit of 2019.

create table region (
    id          uuid primary key,
    kato        text not null check (kato ~ '^[0-9]{9}$'),
    iso         text,
    kind        text not null check (kind in ('REGION', 'REPUBLICAN_CITY', 'DISTRICT')),
    name        jsonb not null,
    -- Parents are told by id: a district of a city breaks the zero pattern of the code, so no prefix tells them.
    parent_id   uuid references region,
    valid_from  date not null,
    -- Half-open: the day after the last.
    valid_to    date check (valid_to > valid_from),
    verified    boolean not null,
    provenance  text not null,
    -- One code names one unit at a time; a later unit may take the code over.
    unique (kato, valid_from)
);

create table body (
    id           uuid primary key,
    code         text not null unique,
    name         jsonb not null,
    -- Bodies the Government cannot order about; a plan may only ask them.
    by_agreement boolean not null,
    region_id    uuid references region,
    successor_id uuid references body,
    valid_from   date not null,
    valid_to     date check (valid_to > valid_from),
    verified     boolean not null,
    provenance   text not null
);

-- What plans call bodies: abbreviations and other names, normalised (BodyName), in kk and ru.
create table body_alias (
    id         uuid primary key,
    alias      text not null unique check (alias = lower(alias)),
    -- AKIMATS: all of them («акиматы областей …»); OWN_AKIMAT: that of the plan's region («акимат области»)
    stands_for text not null check (stands_for in ('BODY', 'AKIMATS', 'OWN_AKIMAT')),
    body_id    uuid references body,
    check ((stands_for = 'BODY') = (body_id is not null))
);

-- Which seed was applied: of two replicas that start at once the second waits on this row, so each event goes out once.
create table reference_seed (
    name       text not null,
    version    int  not null,
    applied_at timestamptz not null default now(),
    primary key (name, version)
);
