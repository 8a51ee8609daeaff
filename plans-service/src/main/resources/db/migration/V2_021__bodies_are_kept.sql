alter table body add column version bigint not null default 0;
-- A body has no successor before it ended.
alter table body add constraint body_successor_after_end check (successor_id is null or valid_to is not null);
alter table body add constraint body_succeeds_another check (successor_id <> id);
-- The bodies of a region, the names of a body, the bodies one took the place of.
create index body_of_region on body (region_id) where region_id is not null;
create index body_alias_of_body on body_alias (body_id) where body_id is not null;
create index body_succeeded_by on body (successor_id) where successor_id is not null;
