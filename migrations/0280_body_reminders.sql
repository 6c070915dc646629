-- Where the deadlines of a body are written to, and which have been (decision 145). A body by its slug, as the chain calls it: a pack is put in
-- anew without what staff have said of it.
create table body_reminder_address (
  body text primary key,
  email text not null check (length(email) between 3 and 254),
  set_by uuid not null references staff_account,
  set_at timestamptz not null
);

-- Path of what is due, without language. Once for each stage of each deadline: one that is moved is another.
create table body_reminder (
  id bigint generated always as identity primary key,
  body text not null,
  path text not null,
  due date not null,
  stage text not null check (stage in ('weeks', 'days', 'late')),
  at timestamptz not null,
  unique (body, path, due, stage)
);
