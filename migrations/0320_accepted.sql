-- Whoever is to meet somebody has said that it is in order: when, about what, and that somebody interprets where that is needed (decision 162).
-- Town time. Another time, or another who meets them, is accepted anew.
alter table appointment add column accepted_at timestamptz;
create index appointment_not_accepted on appointment (caseworker_id, starts_at) where accepted_at is null and ended_at is null;
