-- Somebody who was on the list already has proven an address once more: the first sign-up stands, and the second takes no place.
alter table sign_up drop constraint sign_up_ended_because_check;
alter table sign_up add constraint sign_up_ended_because_check
  check (ended_because in ('cancelled', 'declined', 'unanswered', 'unproven', 'double'));
