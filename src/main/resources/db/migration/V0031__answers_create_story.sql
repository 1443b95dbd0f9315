create table story (
    id uuid primary key,
    version int not null,
    owner_id uuid not null references owner (id) on delete cascade,
    slot text check (slot in ('LED', 'CONFLICT', 'ACHIEVEMENT', 'FAILURE', 'CHANGE')),
    title text not null check (char_length(title) between 1 and 200),
    mode text not null check (mode in ('STAR', 'FREE', 'POINTS')),
    situation text not null,
    task text not null,
    action text not null,
    result text not null,
    body text not null,
    competencies text[] not null,
    tags text[] not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

create index story_newest on story (owner_id, changed_at desc);

-- One story serves many answers; an answer tells one story.
alter table answer add column story_id uuid references story (id) on delete set null;

create index answer_story on answer (story_id);
