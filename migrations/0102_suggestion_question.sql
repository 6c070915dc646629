-- What is asked back to whoever voiced a suggestion: the question is open to all and stands in the chain; the deadline stands still until it
-- is replied to, or until the day it was to be replied by.
create table suggestion_question (
  id bigint generated always as identity primary key,
  suggestion integer not null references suggestion on delete cascade,
  text text not null check (length(text) between 1 and 1000),
  asked_at timestamptz not null,
  asked_by uuid not null references staff_account,
  -- Days that were left of the deadline when it was asked.
  days_left integer not null check (days_left >= 0),
  reply_by date not null,
  -- When it was replied to, or overtaken by another answer.
  closed_at timestamptz
);
create unique index suggestion_question_one_waits on suggestion_question (suggestion) where closed_at is null;

-- What whoever voiced it replied: read by those who answer it alone.
create table suggestion_reply (
  question bigint primary key references suggestion_question on delete cascade,
  act_id uuid not null references act on delete cascade,
  text text not null check (length(text) between 1 and 1000),
  at timestamptz not null,
  -- The account that wrote it down; null: by themselves.
  written_by uuid references staff_account
);
create index suggestion_reply_of_act on suggestion_reply (act_id);
