-- A visit at home. Where that is, is known until the visit is over, and to whoever makes it (decision 128).
alter table appointment drop constraint appointment_mode_check;
alter table appointment add constraint appointment_mode_check check (mode in ('hub', 'phone', 'video', 'home'));
alter table appointment add column home_address text check (home_address is null or (mode = 'home' and length(home_address) between 1 and 200));
create index appointment_with_address on appointment (ends_at) where home_address is not null;
