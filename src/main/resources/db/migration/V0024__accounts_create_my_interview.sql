create table my_interview (
    owner_id uuid primary key references owner (id) on delete cascade,
    role text check (role <> '' and char_length(role) <= 120),
    seniority text check (seniority in ('ENTRY', 'MID', 'SENIOR', 'LEAD')),
    country text check (country in ('UK', 'US', 'OTHER')),
    area text check (area <> '' and char_length(area) <= 120),
    date date,
    company text check (company <> '' and char_length(company) <= 120),
    skills text check (skills <> '' and char_length(skills) <= 500),
    notes text check (notes <> '' and char_length(notes) <= 4000)
);
