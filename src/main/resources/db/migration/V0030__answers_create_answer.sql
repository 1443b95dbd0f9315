create table answer (
    id uuid primary key,
    version int not null,
    owner_id uuid not null references owner (id) on delete cascade,
    submission uuid not null,
    question text check (question <> ''),
    question_text text not null check (char_length(question_text) between 1 and 500),
    question_type text not null
        check (question_type in ('OPENING', 'BEHAVIORAL', 'TECHNICAL', 'SITUATIONAL', 'DESIGN')),
    mode text not null check (mode in ('STAR', 'FREE', 'POINTS')),
    situation text not null,
    task text not null,
    action text not null,
    result text not null,
    body text not null,
    score int check (score between 0 and 100),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    unique (owner_id, submission),
    check (case mode when 'STAR' then body = '' else situation || task || action || result = '' end)
);

create index answer_newest on answer (owner_id, changed_at desc);

-- The newest version of an answer has the text of the answer itself.
create table answer_version (
    id bigint generated always as identity primary key,
    answer_id uuid not null references answer (id) on delete cascade,
    number int not null check (number > 0),
    mode text not null check (mode in ('STAR', 'FREE', 'POINTS')),
    situation text not null,
    task text not null,
    action text not null,
    result text not null,
    body text not null,
    name text check (char_length(name) between 1 and 80),
    kept boolean not null,
    reading jsonb,
    score int check (score between 0 and 100),
    began_at timestamptz not null,
    saved_at timestamptz not null,
    unique (answer_id, number)
);
