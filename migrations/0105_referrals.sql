-- A body's right of initiative: what it sends to the council or one of its committees, and what came back. What each step was lies in the chain.
create table referral (
  key text primary key,
  body_slug text not null references body (slug),
  -- Which of the body's it is, counted in the transaction that writes it: the receipt says it.
  number integer check (number between 1 and 9999),
  organ text not null references organ,
  title localized not null,
  text localized not null,
  sent_on date not null,
  -- Until when the organ has promised an answer.
  due date,
  -- Numbers of the suggestions that it came of.
  suggestions text[] not null default '{}' check (cardinality(suggestions) <= 50),
  -- The case that it became: kommunestyret/2020/45.
  political_case text check (political_case ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  outcome text check (outcome in ('followed', 'partly', 'not_followed')),
  answer localized,
  answered_on date,
  -- Where it was decided, when that is another case than the one it became: a committee sends on to the council.
  decided_in text check (decided_in ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  -- What is to be done, and how that ended.
  measure localized,
  measure_due date,
  measure_outcome text check (measure_outcome in ('done', 'partly', 'not_done')),
  report localized,
  measured_on date,
  known_from date not null,
  layer layer not null,
  source text,
  constraint referral_number_once unique (body_slug, number),
  -- No end without a reason.
  constraint referral_answered check ((outcome is null) = (answer is null) and (outcome is null) = (answered_on is null)),
  constraint referral_measured check (
    (measure_outcome is null) = (report is null) and (measure_outcome is null) = (measured_on is null)
    and (measure is not null or measure_outcome is null) and (measure is null or outcome is not null)
  )
);
