-- A question to a body of local democracy is a suggestion that the body answers from the first minute (decision 068). The body is called by its
-- key, as the chain calls it: it may end, and what waits for it is handed over there.
alter table suggestion
  drop constraint suggestion_kind_check,
  add constraint suggestion_kind_check check (kind in ('initiative', 'wish', 'need', 'question')),
  add column asks_body text check (length(asks_body) between 1 and 200),
  add constraint suggestion_question_is_asked_of_somebody check ((kind = 'question') = (asks_body is not null));
create index suggestion_asked_of on suggestion (asks_body, number desc) where asks_body is not null;

-- For whom an answer was given: an office or the body as a whole, never a name.
create table suggestion_answered_as (
  suggestion integer not null references suggestion on delete cascade,
  at timestamptz not null,
  role text not null check (role in ('body', 'leader', 'deputy', 'secretary')),
  primary key (suggestion, at)
);
