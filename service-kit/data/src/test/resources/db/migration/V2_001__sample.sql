-- Effects of the sample's handler; no unique key on purpose, so that an event that took effect twice can be seen.
create table sample_effect (
    sample_id text   not null,
    number    int    not null,
    sequence  bigint not null,
    at        bigint generated always as identity
);
create table sample_copy (sample_id text primary key, text text not null);
create table sample_row (id text primary key, version int not null, steps int not null);
