-- How somebody who waits for a time is to be met (decision 164). Whoever waits for an earlier one than they have is met as they were to be.
alter table time_wish add column mode text not null default 'hub' check (mode in ('hub', 'phone', 'video'));
update time_wish w set mode = a.mode from appointment a where a.act_id = w.act_id and a.mode in ('phone', 'video');
