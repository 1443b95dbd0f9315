-- The gain is counted since a question was asked last, in whichever interview that was.
alter table interview drop column again;
