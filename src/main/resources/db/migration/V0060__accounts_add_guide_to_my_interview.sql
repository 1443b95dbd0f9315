-- The guide for the job, as it was found when the job was typed.
alter table my_interview add column guide text check (guide <> '');
