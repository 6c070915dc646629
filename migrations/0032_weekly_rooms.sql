-- One act may borrow a room week after week: a row for each date, so that one date can be given back.
alter table room_booking drop constraint room_booking_act_id_key;
create index room_booking_of_act on room_booking (act_id, starts_at);
