-- Uploads of plans: the file as it came, and the report on each of its rows until the plan is made of them.

create table plan_import (
    id           uuid primary key,
    status       text not null check (status in ('READING', 'READY', 'REJECTED', 'COMMITTED')),
    level        text not null check (level in ('REPUBLIC', 'REGION', 'DISTRICT')),
    region_kato  text,
    title        jsonb not null,
    period_from  date not null,
    period_to    date not null check (period_to >= period_from),
    concept_id   uuid,
    owner_body   text not null,
    created_by   text not null,
    created_at   timestamptz not null,
    file_name    text not null,
    file_kind    text not null check (file_kind in ('XLSX', 'CSV')),
    file_bytes   bigint not null,
    -- tells the same file sent twice
    file_sha256  text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    rows_read    int not null default 0,
    counts       jsonb not null default '{}',
    problem      jsonb,
    plan_id      uuid references plan,
    version      bigint not null,
    check ((level = 'REPUBLIC') = (region_kato is null)),
    check ((status = 'REJECTED') = (problem is not null)),
    check ((status = 'COMMITTED') = (plan_id is not null))
);
create index plan_import_of_plan on plan_import (plan_id) where plan_id is not null;

-- The file in parts, so that neither writing nor reading ever holds all of it in memory.
create table plan_import_part (
    import_id uuid not null references plan_import on delete cascade,
    position  int  not null,
    content   bytea not null,
    primary key (import_id, position)
);
-- Packed already (XLSX) or small: compressing again only costs time.
alter table plan_import_part alter column content set storage external;

create table plan_import_row (
    import_id  uuid not null references plan_import on delete cascade,
    row_number int  not null,
    address    text not null,
    outcome    text not null check (outcome in ('UNDERSTOOD', 'GUESSED', 'ERROR', 'SKIPPED')),
    measure    jsonb,
    messages   jsonb not null,
    primary key (import_id, row_number)
);

alter table plan_edition add foreign key (import_id) references plan_import;
