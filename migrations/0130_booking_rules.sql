-- Who books a topic, and how many times somebody may have ahead of them (absent: as many as they need). Rules written before this had neither.
update service set booking = booking || '{"bookedBy": "everyone"}' where booking is not null;

-- Proven to be somebody's who has as many as the topic allows already: the time is free for others.
alter table appointment drop constraint appointment_ended_because_check;
alter table appointment add constraint appointment_ended_because_check
  check (ended_because in ('called_off', 'unproven', 'taken', 'away', 'too_many'));
