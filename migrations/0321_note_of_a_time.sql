-- What whoever books wrote of their own accord, about topics that ask for it, and how many days after the time it is kept: as was promised when it was
-- written (decision 163).
alter table appointment add column note text check (length(note) between 1 and 300);
alter table appointment add column note_days smallint check (note_days between 1 and 90);
alter table appointment add constraint appointment_note_has_days check (note is null or note_days is not null);
create index appointment_with_note on appointment (ends_at) where note is not null;
