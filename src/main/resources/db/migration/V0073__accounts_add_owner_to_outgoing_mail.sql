-- A letter goes with whoever it was written for, whatever address it went to.
alter table outgoing_mail add column owner_id uuid references owner (id) on delete cascade;
update outgoing_mail set owner_id = account.owner_id from account where account.email = recipient;
create index outgoing_mail_owner on outgoing_mail (owner_id);
