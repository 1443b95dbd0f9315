-- A mock interview and what was asked in it. The clock is three columns: see InterviewClock.
create table interview (
    id uuid primary key,
    owner_id uuid not null references owner (id) on delete cascade,
    setup jsonb not null,
    seed bigint not null,
    again uuid references interview (id) on delete set null,
    started_at timestamptz not null,
    ended_at timestamptz,
    clock_stand text not null check (clock_stand in ('RUNNING', 'AWAY', 'PAUSED', 'STOPPED')),
    clock_mark timestamptz not null,
    clock_signs boolean not null,
    current_question int,
    current_follow_up int,
    extensions int not null check (extensions between 0 and 10),
    check ((ended_at is null) = (clock_stand <> 'STOPPED')),
    check ((current_question is null) = (current_follow_up is null))
);

create index interview_of_owner on interview (owner_id, started_at desc);
create index interview_again on interview (again) where again is not null;

create table interview_turn (
    id uuid primary key,
    interview_id uuid not null references interview (id) on delete cascade,
    question int not null check (question >= 1),
    follow_up int not null check (follow_up >= 0),
    asked jsonb not null,
    status text not null check (status in ('OPEN', 'ANSWERED', 'SKIPPED')),
    answer text not null check (char_length(answer) <= 20000),
    version int not null check (version >= 0),
    spent_millis bigint not null check (spent_millis >= 0),
    extensions int not null check (extensions between 0 and 10),
    spoken_seconds int not null check (spoken_seconds >= 0),
    flagged boolean not null,
    hinted boolean not null,
    revealed boolean not null,
    late boolean not null,
    unique (interview_id, question, follow_up)
);

-- How an answer reads, alone and together with the answers to its follow-ups; once for each state of the texts.
create table interview_reading (
    turn_id uuid primary key references interview_turn (id) on delete cascade,
    text_version int not null,
    alone jsonb not null,
    together jsonb
);

-- Answers that wait to be read. A row is locked while it is worked on and deleted with the result.
create table interview_reading_job (
    turn_id uuid primary key references interview_turn (id) on delete cascade,
    text_version int not null,
    attempts int not null,
    due_at timestamptz not null
);

create index interview_reading_job_due on interview_reading_job (due_at);

create table interview_share (
    token text primary key,
    interview_id uuid not null unique references interview (id) on delete cascade,
    expires_at timestamptz not null
);

-- The times at which a server ran, so that the time between them is not charged to anybody.
create table server_run (
    id uuid primary key,
    started_at timestamptz not null,
    alive_at timestamptz not null check (alive_at >= started_at)
);

create index server_run_alive_at on server_run (alive_at);
