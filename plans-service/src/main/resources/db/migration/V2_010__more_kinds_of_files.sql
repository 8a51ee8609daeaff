-- Plans come as text tables and documents too.
alter table plan_import drop constraint plan_import_file_kind_check;
alter table plan_import add constraint plan_import_file_kind_check check (file_kind in ('XLSX', 'DOCX', 'CSV', 'TEXT'));
