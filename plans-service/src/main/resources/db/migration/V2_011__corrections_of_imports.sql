-- What editors say of rows and sections before the commit, beside what the file says.

create table plan_import_correction (
    import_id    uuid not null references plan_import on delete cascade,
    row_number   int  not null check (row_number >= 1),
    -- a field of the table, or 'kind' for whether the row is a measure
    field        text not null,
    raw          text not null,
    corrected    text not null,
    corrected_by text not null,
    corrected_at timestamptz not null,
    primary key (import_id, row_number, field)
);

alter table plan_import
    -- section rows in the order of the file
    add column sections jsonb not null default '[]',
    -- what editors confirmed of them
    add column directions jsonb not null default '[]',
    -- each makes a new version, even one that leaves the counts as they were
    add column corrections int not null default 0;

-- the same file sent twice
create index plan_import_of_file on plan_import (file_sha256);
