-- A correction of a plan writes its whole table anew; the line is what stays the same measure over the editions.
-- Reports of execution and copies in other plans hang on the line, never on a row of one edition.

alter table measure add column line_id uuid;
update measure set line_id = id;
alter table measure alter column line_id set not null;

-- The row of the same line in the edition before; null in the edition that brought the line in.
alter table measure add column continues uuid references measure;

-- A line stands once in an edition; this also finds its row in an edition.
create unique index measure_line on measure (line_id, edition);
-- One row goes on in one row; rows of first editions, which are nearly all, stay out of the index.
create unique index measure_continues on measure (continues) where continues is not null;
