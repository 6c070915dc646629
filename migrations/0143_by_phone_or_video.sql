-- How they meet: at the hub, or by phone or video in the same hours, from wherever whoever meets them is that day.
alter table appointment add column mode text not null default 'hub' check (mode in ('hub', 'phone', 'video'));
