-- A form that is sent twice makes one story, as it makes one answer.
alter table story add column submission uuid not null default gen_random_uuid();
alter table story alter column submission drop default;
alter table story add unique (owner_id, submission);
