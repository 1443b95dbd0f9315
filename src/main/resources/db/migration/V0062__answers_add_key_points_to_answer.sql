-- What a good answer says, by its writer: for questions of one's own that are no stories.
alter table answer add column key_points text[] not null default '{}';
