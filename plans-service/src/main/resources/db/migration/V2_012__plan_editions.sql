-- Each edition keeps the act it came into force by, and what sent it to review. A corrected table waits beside the one in
-- force until its act is named; until then readers see the old one.

alter table plan_edition add column measure_count int;
update plan_edition e set measure_count =
    (select count(*) from measure m where m.plan_id = e.plan_id and m.edition = e.number);
alter table plan_edition alter column measure_count set not null;

alter table plan_edition add column approval_act jsonb;
alter table plan_edition add column approved_on date;
alter table plan_edition add column review_reason jsonb;
update plan_edition e set approval_act = p.approval_act, approved_on = p.approved_on, review_reason = p.review_reason
    from plan p where p.id = e.plan_id and p.edition = e.number;
alter table plan_edition add check ((approval_act is null) = (approved_on is null));
-- A table that was not approved yet is valid from no day.
alter table plan_edition alter column valid_from drop not null;
alter table plan_edition add check (approved_on is null or valid_from is not null);

alter table plan add column pending_edition int check (pending_edition > edition);

-- A plan ends by running out, or early by an act that says so.
alter table plan add column closed_on date;
alter table plan add column closure_reason text check (closure_reason in ('COMPLETED', 'TERMINATED_EARLY'));
alter table plan add column closure_act jsonb;
alter table plan add check ((closed_on is null) = (closure_reason is null));
alter table plan add check (closure_reason <> 'TERMINATED_EARLY' or closure_act is not null);

-- The plan that an upload corrects; its commit makes the next edition and no new plan.
alter table plan_import add column amends uuid references plan;
