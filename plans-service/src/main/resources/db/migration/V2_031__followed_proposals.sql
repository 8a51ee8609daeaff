-- What became of citizens' comments on provisions, from the events of feedback-service: the provision and the outcome, never a text.
-- No foreign key to the copy of concepts: the two topics come in no order.

create table followed_proposal (
    comment_id   uuid primary key,
    concept_id   uuid not null,
    -- the provision the comment changed, else the one it was about; null when it is about the edition as a whole
    provision_id uuid,
    outcome      text not null check (outcome in ('ACCEPTED', 'PARTLY', 'REJECTED')),
    disposed_on  date not null
);
-- The analysis asks for the accepted ones of a concept.
create index followed_proposal_accepted on followed_proposal (concept_id) where outcome <> 'REJECTED';
