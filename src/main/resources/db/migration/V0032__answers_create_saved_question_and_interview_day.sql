create table saved_question (
    owner_id uuid not null references owner (id) on delete cascade,
    question text not null check (question <> ''),
    saved_at timestamptz not null,
    primary key (owner_id, question)
);

create table interview_day (
    owner_id uuid primary key references owner (id) on delete cascade,
    sheet jsonb not null,
    changed_at timestamptz not null
);
