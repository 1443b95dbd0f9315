-- What the candidate aimed at when the interview began.
alter table interview add seniority text check (seniority in ('ENTRY', 'MID', 'SENIOR', 'LEAD'));
