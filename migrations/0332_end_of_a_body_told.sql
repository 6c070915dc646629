-- That those who follow a body have been told that its term has ended, and what takes over: once for each end, and anew when a successor is named.
-- A body by its slug, as the chain calls it: a pack is put in anew without what has been sent.
create table body_end_told (
  body text not null,
  ended_on date not null,
  successor text not null default '',
  at timestamptz not null,
  primary key (body, ended_on, successor)
);
