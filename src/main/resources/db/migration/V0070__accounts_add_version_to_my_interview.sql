-- The version travels in the form, so that two windows overwrite nothing unseen; where a guest's interview meets an
-- account's, what was said last counts. Notes are joined then, so the form alone limits their length.
alter table my_interview
    add column version int not null default 1,
    add column changed_at timestamptz not null default now(),
    drop constraint my_interview_notes_check,
    add check (notes <> '');
alter table my_interview
    alter column version drop default,
    alter column changed_at drop default;
