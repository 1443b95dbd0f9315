create table category (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null check (title <> ''),
    summary text not null,
    position int not null check (position >= 0)
);

create table competency (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null check (title <> ''),
    summary text not null,
    position int not null check (position >= 0)
);

create table person (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    title text not null,
    organisation text not null
);

-- The content column holds the canonical document; what other tables refer to or queries select by
-- is generated from it, so the two cannot differ.
create table guide (
    id bigint generated always as identity primary key,
    version int not null,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    status text not null check (status in ('PUBLISHED', 'ARCHIVED')),
    content jsonb not null,
    imported_hash text,
    content_hash text not null,
    in_files boolean not null,
    category text generated always as (content ->> 'category') stored references category,
    reviewed_by text generated always as (content ->> 'reviewed-by') stored references person,
    check (content ->> 'slug' = slug)
);

create table question (
    id bigint generated always as identity primary key,
    version int not null,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug not in ('random', 'new', 'compare')),
    guide_id bigint not null references guide,
    position int not null check (position >= 0),
    status text not null check (status in ('PUBLISHED', 'ARCHIVED')),
    content jsonb not null,
    imported_hash text,
    content_hash text not null,
    in_files boolean not null,
    type text not null generated always as (content ->> 'type') stored
        check (type in ('opening', 'behavioral', 'technical', 'situational', 'design')),
    level text not null generated always as (content ->> 'level') stored
        check (level in ('beginner', 'intermediate', 'advanced')),
    competency text not null generated always as (content ->> 'competency') stored references competency,
    check (content ->> 'id' = slug)
);

create index question_guide on question (guide_id, position);

create table article (
    id bigint generated always as identity primary key,
    version int not null,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    status text not null check (status in ('PUBLISHED', 'ARCHIVED')),
    content jsonb not null,
    imported_hash text,
    content_hash text not null,
    in_files boolean not null,
    check (content ->> 'slug' = slug)
);

create table revision (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('GUIDE', 'QUESTION', 'ARTICLE')),
    slug text not null,
    change text not null check (change in ('PUBLISHED', 'CHANGED', 'ARCHIVED', 'RESTORED')),
    content jsonb not null,
    author text not null check (author <> ''),
    created_at timestamptz not null
);

create index revision_subject on revision (kind, slug, id);

create table proposal (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('GUIDE', 'QUESTION', 'ARTICLE')),
    slug text not null,
    content jsonb not null,
    created_at timestamptz not null,
    unique (kind, slug)
);
