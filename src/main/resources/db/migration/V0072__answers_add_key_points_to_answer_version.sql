-- Key points are part of what is written, and so of its history.
alter table answer_version add column key_points text[] not null default '{}';
update answer_version set key_points = answer.key_points from answer where answer.id = answer_id;
alter table answer_version alter column key_points drop default;

-- A reading no longer ends a version: it may be of an earlier text of it, and what was read before is kept by its score.
alter table answer_version
    add column asked boolean not null default false,
    add column outdated boolean not null default false,
    add column before_score int check (before_score between 0 and 100),
    add column before_rubric text;
