-- A table that is not signed yet is changed in place, and so are the ties of measures while a plan is in review: no edition tells it.

alter table proposal
    -- version of the measure's row when the proposal was drafted; null for the plan as a whole, and for those drafted before
    add column measure_version bigint,
    -- the very edition of the finding too, once its row has a later version
    drop constraint proposal_check8,
    add constraint proposal_applied_no_earlier check (applied_edition >= plan_edition);
