-- Long work that survives a crash: who holds the lease works, a lapsed lease is taken over (ADR 0042).

create table job (
    id          uuid primary key,
    kind        text not null,
    subject     uuid not null,
    state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    attempts    int  not null default 0,
    leased_until timestamptz,
    created_at  timestamptz not null default now(),
    unique (kind, subject)
);
-- Only what is open is looked for; the finished ones, which are nearly all, stay out of the index.
create index job_open on job (created_at) where state in ('WAITING', 'RUNNING');
