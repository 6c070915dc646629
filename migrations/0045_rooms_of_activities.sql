-- A date of an activity claims its room as a loan does, and the room says itself what goes with each use of it.
alter table room add column fire_limit smallint check (fire_limit between 1 and 5000);
-- Minutes kept free before and after each use.
alter table room add column set_up smallint check (set_up between 0 and 240);
alter table room add column tidy smallint check (tidy between 0 and 240);
alter table room add column key_rule localized;
alter table resource drop column set_up, drop column tidy;

-- A room of the house, by its key; `room` is another place, as text.
alter table activity add column room_key text;
alter table activity add constraint activity_in_one_place check (room_key is null or room is null);
alter table activity add constraint activity_room foreign key (hub_id, room_key) references room (hub_id, key);
create index activity_of_room on activity (hub_id, room_key) where room_key is not null;
-- Why staff let it be in the house outside its hours.
alter table activity add column outside_hours text;

-- The room that this date is to have, whether another was chosen for it or not. It has it when it has a live claim.
alter table session add column room_key text;

alter table claim add column session_id bigint references session on delete cascade;
-- Without set-up and tidying: when they are there.
alter table claim add column starts_at timestamptz;
alter table claim add column ends_at timestamptz;
update claim set starts_at = b.starts_at, ends_at = b.ends_at from room_booking b where b.id = claim.booking_id;
alter table claim alter column starts_at set not null, alter column ends_at set not null;
alter table claim add constraint claim_holds_its_use check (ends_at > starts_at and during @> tstzrange(starts_at, ends_at, '[)'));
alter table claim drop constraint claim_has_holder;
alter table claim add constraint claim_has_holder check (num_nonnulls(booking_id, session_id) = 1);
create unique index claim_of_session on claim (session_id) where released_at is null;
