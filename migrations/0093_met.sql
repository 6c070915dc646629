-- Town time. They came, it is done, or nobody came: noted by whoever receives them.
alter table appointment add column arrived_at timestamptz;
alter table appointment add column finished_at timestamptz;
alter table appointment add column missed_at timestamptz;
alter table appointment add constraint appointment_met_or_missed check (missed_at is null or num_nonnulls(arrived_at, finished_at) = 0);
