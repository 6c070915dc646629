-- How many come together to a time, or wait for one; the topic says how many may, and how much longer each makes it.
alter table appointment add column people smallint not null default 1 check (people between 1 and 8);
alter table time_wish add column people smallint not null default 1 check (people between 1 and 8);
