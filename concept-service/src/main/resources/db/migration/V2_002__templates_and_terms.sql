-- Law as data: which sections a concept has and how long a discussion lasts, by the day of initiation.
create table section_template (
    code        text primary key,
    title       jsonb not null,
    legal_basis text  not null,
    source_url  text,
    valid_from  date  not null,
    valid_to    date,
    sections    jsonb not null, -- [{key, title, mandatory, verified, basis}]
    constraint section_template_one exclude using gist (daterange(valid_from, valid_to, '[)') with &&)
);

insert into section_template (code, title, legal_basis, source_url, valid_from, valid_to, sections) values
('LAYOUT_2019',
 '{"kk": "2019 жылғы редакцияның құрылымы", "ru": "Структура редакции 2019 года", "en": "Layout of the 2019 wording"}',
 'Decree № 824 of 09.01.2019 (restates the Concept approved by Decree № 148 of 28.12.2015)',
 'https://zakon.uchet.kz/rus/history/U1900000824/09.01.2019', '2019-01-09', '2024-10-29',
 '[{"key": "introduction", "title": {"kk": "Кіріспе", "ru": "Введение"}, "mandatory": true, "verified": true, "basis": "Decree № 824, section 1"},
   {"key": "situation-analysis", "title": {"kk": "Жағдайды талдау", "ru": "Анализ ситуации"}, "mandatory": true, "verified": true, "basis": "Decree № 824, section 2"},
   {"key": "goals-and-tasks", "title": {"kk": "Тұжырымдаманың мақсаттары мен міндеттері", "ru": "Цели и задачи Концепции"}, "mandatory": true, "verified": true, "basis": "Decree № 824, section 3"},
   {"key": "main-directions", "title": {"kk": "Қызметтің негізгі бағыттары", "ru": "Основные направления деятельности"}, "mandatory": true, "verified": true, "basis": "Decree № 824, section 4"},
   {"key": "mechanisms-and-resources", "title": {"kk": "Іске асыру тетіктері және ресурстық қамтамасыз ету", "ru": "Механизмы реализации и ресурсное обеспечение"}, "mandatory": true, "verified": true, "basis": "Decree № 824, section 5 (the heading was cut off in the source)"}]'),
('ORDER_260',
 '{"kk": "№ 260 бұйрық бойынша құрылым", "ru": "Структура по Приказу № 260", "en": "Layout under Order № 260"}',
 'Order № 260 of 29.10.2024, as edited by № 235 of 25.09.2025; its body was not available, so each section says whether it is verified',
 'https://adilet.zan.kz/rus/docs/G24NT000260', '2024-10-29', null,
 '[{"key": "passport", "title": {"kk": "Паспорт (негізгі параметрлер)", "ru": "Паспорт (основные параметры)"}, "mandatory": true, "verified": false, "basis": "general practice"},
   {"key": "situation-analysis", "title": {"kk": "Ағымдағы жағдайды талдау", "ru": "Анализ текущей ситуации"}, "mandatory": true, "verified": true, "basis": "P2000000341, section 2; U2000000390, chapter 1"},
   {"key": "international-experience", "title": {"kk": "Халықаралық тәжірибеге шолу", "ru": "Обзор международного опыта"}, "mandatory": true, "verified": true, "basis": "U2000000390, chapter 2"},
   {"key": "vision", "title": {"kk": "Саланы дамыту пайымы", "ru": "Видение развития отрасли (сферы)"}, "mandatory": true, "verified": true, "basis": "U2000000390, chapter 3"},
   {"key": "principles", "title": {"kk": "Дамытудың негізгі қағидаттары мен тәсілдері", "ru": "Основные принципы и подходы развития"}, "mandatory": true, "verified": false, "basis": "general practice"},
   {"key": "target-indicators", "title": {"kk": "Нысаналы индикаторлар және күтілетін нәтижелер", "ru": "Целевые индикаторы и ожидаемые результаты"}, "mandatory": true, "verified": false, "basis": "general practice"},
   {"key": "action-plan", "title": {"kk": "Іске асыру жөніндегі іс-қимыл жоспары", "ru": "План действий по реализации"}, "mandatory": false, "verified": false, "basis": "an annex for Government concepts; a separate act for the Assembly (Decree № 1144, item 2)"}]');

create table discussion_term (
    approval_level   text    not null,
    min_working_days integer not null check (min_working_days > 0),
    legal_basis      text    not null,
    verified         boolean not null,
    valid_from       date    not null,
    valid_to         date,
    constraint discussion_term_one exclude using gist (approval_level with =, daterange(valid_from, valid_to, '[)') with &&)
);

-- Ten working days are found for drafts of the field (Art. 15; cards 9691387 and 10124463) and taken for other drafts until verified.
insert into discussion_term (approval_level, min_working_days, legal_basis, verified, valid_from) values
('PRESIDENT_DECREE', 10, 'Law on public services, Art. 15: ten working days from posting; so held for drafts of Presidential decrees (legalacts 9691387)', false, '2013-04-15'),
('GOVERNMENT_RESOLUTION', 10, 'Law on public services, Art. 15: ten working days from posting', false, '2013-04-15');
