-- Files that prove what a report says. Like uploads of plans they lie in the database in parts (ADR 0041).

create table evidence (
    id         uuid primary key,
    report_id  uuid not null references report,
    name       text not null check (length(name) between 1 and 200),
    kind       text not null check (kind in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG', 'WEBP')),
    bytes      bigint not null check (bytes > 0),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- UNSCANNED is told honestly: no scanner is switched on, or it was out of reach
    scan       text not null check (scan in ('UNSCANNED', 'CLEAN', 'INFECTED')),
    created_at timestamptz not null,
    version    bigint not null
);
create index evidence_of_report on evidence (report_id, id);
-- What is still to be offered to a scanner.
create index evidence_unscanned on evidence (id) where scan = 'UNSCANNED';

create table evidence_part (
    evidence_id uuid not null references evidence on delete cascade,
    position    int  not null,
    content     bytea not null,
    primary key (evidence_id, position)
);
-- Packed already: compressing again only costs time.
alter table evidence_part alter column content set storage external;
