-- How an answer is said. A reading from before has none.
alter table interview_reading add delivery jsonb;
