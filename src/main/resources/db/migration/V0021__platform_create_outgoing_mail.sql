-- A mail is written in the transaction of what it is about, and delivered after it.
create table outgoing_mail (
    id bigint generated always as identity primary key,
    recipient text not null,
    subject text not null,
    body text,
    created_at timestamptz not null,
    due_at timestamptz,
    tries int not null default 0,
    delivered_at timestamptz,
    failure text,
    check (due_at is null or body is not null)
);

create index outgoing_mail_due on outgoing_mail (due_at) where due_at is not null;
