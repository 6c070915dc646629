-- What an hour of a room costs each sort of borrower, in kroner: 0 is free, null is not announced.
alter table room
  add column rent_voluntary integer check (rent_voluntary between 0 and 20000),
  add column rent_private integer check (rent_private between 0 and 20000),
  add column rent_municipal integer check (rent_municipal between 0 and 20000),
  add column rent_business integer check (rent_business between 0 and 20000);

-- As it was when the room was lent: what is decided later changes no agreement (decision 135).
alter table room_booking add column rent integer check (rent between 0 and 20000);

-- What those who come pay the organisation, in kroner.
alter table open_loan add column price integer check (price between 0 and 100000);
