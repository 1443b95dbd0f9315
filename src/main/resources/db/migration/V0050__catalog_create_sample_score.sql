-- What a behavioural sample was given on the rubric; no number where the engine gives none.
create table sample_score (
    question text primary key references question (slug) on update cascade on delete cascade,
    text_hash text not null,
    rubric_version text not null,
    overall int check (overall between 0 and 100),
    scored_at timestamptz not null
);
