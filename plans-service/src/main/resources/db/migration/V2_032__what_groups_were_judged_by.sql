-- Runs before took only equal titles for the same and kept nothing of how often a word stands: they are made again by running the
-- analysis again.
delete from analysis_run;

-- What the titles of a group were weighed by, so that a pair of it is explained as it was judged, whatever plans came since: in how
-- many titles of the run each thing stands that the group speaks of, and what its regions were called. Only what its own titles speak
-- of, so a group takes some hundred bytes, a run of 100,000 measures some megabytes.
alter table alike_group add column judgement jsonb not null;
