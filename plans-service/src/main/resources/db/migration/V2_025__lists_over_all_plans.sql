-- Lists over all plans go plan by plan and within one by position (ADR 0071), so what narrows them stands in indexes that
-- begin with the filter and end with that order.

-- An executor carries the place of its measure: a body is found in the order of the list without a look at other rows.
alter table measure_executor add column plan_id uuid, add column edition int, add column place int;
update measure_executor e set plan_id = m.plan_id, edition = m.edition, place = m.position
    from measure m where m.id = e.measure_id;
alter table measure_executor
    alter column plan_id set not null, alter column edition set not null, alter column place set not null;
create index measure_executor_in_order on measure_executor (body, plan_id, edition, place, measure_id) where body is not null;
-- The new one begins with the body too.
drop index measure_executor_of_body;

create index measure_of_direction on measure (direction_id, plan_id, edition, position) where direction_id is not null;
-- Whether a plan has any term before, after or over a day; most plans of other years have not and are passed over.
create index measure_of_term on measure (plan_id, edition, term_to, term_from);
-- That passing over trusts that a term has two ends or none, as all readers of terms have it.
alter table measure add check ((term_from is null) = (term_to is null));
-- Whether anything of a plan was reported as that, or taken off control: plans without any are passed over.
create index report_of_claim on report (plan_id, claim) where status = 'ACCEPTED';
create index measure_off_control_of_plan on measure_off_control (plan_id);

-- Words are looked for row by row, so the row holds them as they are compared.
alter table measure add column title_words text not null generated always as (
    lower(coalesce(title ->> 'kk', '') || E'\n' || coalesce(title ->> 'ru', '') || E'\n' || coalesce(title ->> 'en', ''))) stored;

-- Days are written as ISO 8601, so their texts compare as they do.
create function measure_due_within(due_dates jsonb, first_day date, last_day date)
returns boolean language sql stable parallel safe as $$
    select jsonb_path_exists(due_dates, '$[*] ? (@ >= $first && @ <= $last)',
        jsonb_build_object('first', first_day, 'last', last_day))
$$;
