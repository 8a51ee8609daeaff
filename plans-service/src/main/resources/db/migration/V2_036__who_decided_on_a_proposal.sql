-- Whoever edits the plan may decide in the addressee's place: the decision says who did.

alter table proposal
    -- code of the body; null when the token of its user names none, and for decisions made before it was kept
    add column decided_by text,
    add check (decided_by is null or decided_on is not null);
