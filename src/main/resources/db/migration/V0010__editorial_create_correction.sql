-- What a reader wrote is kept until it is dealt with; then only the public note stays.
create table correction (
    id bigint generated always as identity primary key,
    version int not null,
    reference text not null unique check (reference ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    submission uuid not null unique,
    status text not null check (status in ('OPEN', 'RESOLVED', 'DECLINED')),
    about text not null check (char_length(about) <= 500),
    wrong text check (wrong <> '' and char_length(wrong) <= 4000),
    source text check (source <> '' and char_length(source) <= 4000),
    email text check (email <> '' and char_length(email) <= 254),
    received_at timestamptz not null,
    was_wrong text check (was_wrong <> ''),
    now_says text check (now_says <> ''),
    closed_at timestamptz,
    check ((status = 'OPEN') = (wrong is not null)),
    check ((status = 'OPEN') = (closed_at is null)),
    check (status = 'OPEN' or (source is null and email is null)),
    check ((status = 'RESOLVED') = (was_wrong is not null)),
    check ((status = 'RESOLVED') = (now_says is not null))
);

create index correction_queue on correction (received_at) where status = 'OPEN';
