-- Says that they belong to those who come first, where a rule has such.
alter table sign_up add column claims_first boolean not null default false;

-- Children for whom the one who signed up has the responsibility: no more of them than a host needs to call them by.
create table sign_up_child (
  sign_up_id uuid not null references sign_up on delete cascade,
  position smallint not null check (position between 1 and 20),
  first_name text not null check (length(first_name) between 1 and 40),
  age smallint not null check (age between 0 and 17),
  primary key (sign_up_id, position)
);

-- What a rule asks besides, forgotten so many days after the date.
create table sign_up_answer (
  sign_up_id uuid not null references sign_up on delete cascade,
  question text not null,
  answer text not null check (length(answer) between 1 and 300),
  keep_days smallint not null check (keep_days between 0 and 90),
  primary key (sign_up_id, question)
);
