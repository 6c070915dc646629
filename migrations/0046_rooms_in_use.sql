-- A room is out of use for some hours: it is cleaned or mended. Edited by staff as the hub's own things are.
create table room_block (
  id bigint generated always as identity primary key,
  hub_id bigint not null references hub on delete cascade,
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  room_key text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- For those who work here.
  reason text not null check (length(reason) between 1 and 200),
  constraint room_block_once unique (hub_id, key),
  constraint room_block_room foreign key (hub_id, room_key) references room (hub_id, key),
  check (ends_at > starts_at)
);
alter table claim add column block_id bigint references room_block on delete cascade;
alter table claim drop constraint claim_has_holder;
alter table claim add constraint claim_has_holder check (num_nonnulls(booking_id, session_id, block_id) = 1);
create unique index claim_of_block on claim (block_id) where released_at is null;

-- Staff ended it, with the reason that the borrower was told.
alter table room_booking drop constraint room_booking_ended_because_check;
alter table room_booking add constraint room_booking_ended_because_check
  check (ended_because in ('given_back', 'unproven', 'taken', 'by_staff'));
alter table room_booking add column end_reason text;
-- Until when the house was closed, or the room out of use, that its borrower has been told of; null: it can be used.
alter table room_booking add column told_at timestamptz;
