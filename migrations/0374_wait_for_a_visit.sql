-- Who wants to be visited waits for an earlier time as others do. Where that is, is known until they wait no more, or the visit has it.
alter table time_wish drop constraint time_wish_mode_check;
alter table time_wish add constraint time_wish_mode_check check (mode in ('hub', 'phone', 'video', 'home'));
alter table time_wish add column home_address text check (home_address is null or (mode = 'home' and length(home_address) between 1 and 200));
