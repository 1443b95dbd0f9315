-- An account is an owner with an address. Without a password nobody can sign in until somebody proves the address.
create table account (
    owner_id uuid primary key references owner (id) on delete cascade,
    version int not null,
    email text not null check (email = lower(email) and char_length(email) between 3 and 254),
    password_hash text,
    verified_at timestamptz,
    role text not null check (role in ('CANDIDATE', 'ADMIN')),
    created_at timestamptz not null,
    constraint account_email unique (email)
);

-- What a link carries is hashed here; following it deletes the row.
create table one_time_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    purpose text not null check (purpose in ('VERIFY', 'RESET', 'CHANGE_EMAIL', 'DEVICE', 'SET_UP')),
    owner_id uuid references owner (id) on delete cascade,
    subject text not null,
    expires_at timestamptz not null,
    check ((owner_id is null) = (purpose = 'SET_UP'))
);

create index one_time_link_owner on one_time_link (owner_id);
create index one_time_link_expires_at on one_time_link (expires_at);

-- How often something was tried since the period began, by the hash of who and what.
create table attempt (
    key bytea primary key check (octet_length(key) = 32),
    times int not null,
    ends_at timestamptz not null
);

create index attempt_ends_at on attempt (ends_at);
