-- Somebody who sits and gets protected address afterwards is named nowhere (domain.md A4): the person, while the candidacy is kept, and
-- after that a mark of its own. The name itself belongs to the archives and stays.
alter table seat add column person_id uuid references person on delete set null;
alter table seat add column hidden_at timestamptz;
alter table seat add column hidden_by uuid references staff_account;
alter table seat add constraint seat_hidden_by_somebody check ((hidden_at is null) = (hidden_by is null));
create index seat_of_person on seat (person_id);
create index seat_hidden_by on seat (hidden_by);
