-- A loan that is open to all is an entry of the programme, by the organisation that borrows; it is gone with the loan (decision 045).
create table open_loan (
  act_id uuid primary key references act on delete cascade,
  -- Part of the address, and of the id of each of its dates.
  key text not null unique check (key ~ '^lan-[a-z0-9]{12}$'),
  title text not null check (length(title) between 3 and 120),
  known_from date not null
);

-- The day that was borrowed first: it stays, whatever day the date is moved to.
alter table room_booking add column occurrence date;
update room_booking set occurrence = (starts_at at time zone 'Europe/Oslo')::date;
alter table room_booking alter column occurrence set not null;
-- Rises with each change that whoever follows it in a calendar must hear of.
alter table room_booking add column sequence integer not null default 0;
create index room_booking_by_start on room_booking (starts_at);
