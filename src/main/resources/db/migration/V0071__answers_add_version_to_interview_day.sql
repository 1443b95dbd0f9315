-- Travels in the form, so that two windows overwrite nothing unseen.
alter table interview_day add column version int not null default 1;
alter table interview_day alter column version drop default;
