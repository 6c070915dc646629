-- Who is to receive somebody may ask whether another time will do. It is kept for them like a time that somebody waits for, by the same row.
alter table time_offer alter column wish_id drop not null;
alter table time_offer add column appointment_id uuid references appointment on delete cascade;
alter table time_offer add constraint time_offer_is_asked_of_one check (num_nonnulls(wish_id, appointment_id) = 1);
create unique index time_offer_one_other_time on time_offer (appointment_id) where ended_at is null;
create index time_offer_of_appointment on time_offer (appointment_id) where appointment_id is not null;
