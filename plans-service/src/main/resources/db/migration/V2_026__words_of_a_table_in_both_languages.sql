-- What a table says in words it says in both languages, as its titles are: form of completion, source, indicator, section row and the
-- names of executors. Until now each stood once, in the language of the file the edition came from; there it stays, under that language.

create temp table written_in on commit drop as
    select e.plan_id, e.number as edition, case when (
        select r.measure -> 'title' ->> 'ru' is null from plan_import_row r
        where r.import_id = e.import_id and r.measure is not null order by r.row_number limit 1) then 'kk' else 'ru' end as language
    from plan_edition e;

alter table measure
    alter column completion_form type jsonb using to_jsonb(completion_form),
    alter column source type jsonb using to_jsonb(source),
    alter column indicator type jsonb using to_jsonb(indicator),
    alter column direction type jsonb using to_jsonb(direction);
update measure m set
    completion_form = case when m.completion_form is not null then jsonb_build_object(w.language, m.completion_form) end,
    source = case when m.source is not null then jsonb_build_object(w.language, m.source) end,
    indicator = case when m.indicator is not null then jsonb_build_object(w.language, m.indicator) end,
    direction = case when m.direction is not null then jsonb_build_object(w.language, m.direction) end
from written_in w where w.plan_id = m.plan_id and w.edition = m.edition;

alter table measure_executor alter column name type jsonb using to_jsonb(name);
update measure_executor e set name = jsonb_build_object(w.language, e.name)
from written_in w where w.plan_id = e.plan_id and w.edition = e.edition;

-- A body without a name in a language of the state is named nowhere a person reads.
alter table measure_executor add check (name ->> 'kk' is not null or name ->> 'ru' is not null);
