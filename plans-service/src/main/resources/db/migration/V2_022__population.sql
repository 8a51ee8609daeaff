-- How many people live in a region, by the day of the count. Figures are compared per 1,000 residents, so each says where it is from.
create table region_population (
    region_id uuid    not null references region,
    on_day    date    not null,
    people    bigint  not null check (people >= 0),
    verified  boolean not null,
    -- Made up for a demo or a test, and shown so.
    synthetic boolean not null,
    source    text    not null,
    primary key (region_id, on_day),
    check (not (verified and synthetic))
);
