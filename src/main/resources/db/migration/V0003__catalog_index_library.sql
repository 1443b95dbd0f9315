-- English, with accents taken off first: "resume" finds "résumé".
create text search configuration greenroom (copy = english);

alter text search configuration greenroom
    alter mapping for hword, hword_part, word with unaccent, english_stem;

-- A: the question itself; B: what it is about; C: what an answer needs; D: the rest, with the words of its slug.
alter table question
    add column search tsvector not null generated always as (
        setweight(to_tsvector('greenroom', content ->> 'text'), 'A')
        || setweight(jsonb_to_tsvector('greenroom', coalesce(content -> 'skills', '[]'), '["string"]'), 'B')
        || setweight(to_tsvector('greenroom', replace(content ->> 'competency', '-', ' ')), 'B')
        || setweight(jsonb_to_tsvector('greenroom', coalesce(content -> 'key-points', '[]'), '["string"]'), 'C')
        || setweight(jsonb_to_tsvector(
            'greenroom',
            content - '{text,skills,competency,key-points,type,level}'::text[],
            '["string"]'), 'D')
    ) stored;

alter table guide
    add column search tsvector not null generated always as (
        setweight(to_tsvector('greenroom', content ->> 'title'), 'A')
        || setweight(to_tsvector('greenroom', content ->> 'summary'), 'B')
        || setweight(jsonb_to_tsvector('greenroom', coalesce(content -> 'skills', '[]'), '["string"]'), 'C')
        || setweight(jsonb_to_tsvector(
            'greenroom',
            content - '{title,summary,skills,questions,rehearse,related,tomorrow}'::text[],
            '["string"]'), 'D')
    ) stored;

alter table article
    add column search tsvector not null generated always as (
        setweight(to_tsvector('greenroom', content ->> 'title'), 'A')
        || setweight(to_tsvector('greenroom', content ->> 'summary'), 'B')
        || setweight(to_tsvector('greenroom', content ->> 'body'), 'D')
    ) stored;

create index question_search on question using gin (search);
create index guide_search on guide using gin (search);
create index article_search on article using gin (search);

-- What a text means to a model, so that a restart need not work it out again.
create table text_meaning (
    model_hash text not null,
    text_hash text not null,
    meaning real[] not null check (cardinality(meaning) > 0),
    primary key (model_hash, text_hash)
);
