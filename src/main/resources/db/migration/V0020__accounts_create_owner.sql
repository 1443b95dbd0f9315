-- Whoever has work here: an account, or a guest, who is known by the cookies of one or more browsers only.
create table owner (
    id uuid primary key,
    created_at timestamptz not null,
    used_at timestamptz not null
);

create table guest_token (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    owner_id uuid not null references owner (id) on delete cascade
);

create index guest_token_owner on guest_token (owner_id);
create index owner_used_at on owner (used_at);
