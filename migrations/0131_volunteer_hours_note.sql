-- What hosts have said of somebody's hours at a shift, each time: the last of them is what the place says.
create table volunteer_hours_note (
  id bigint generated always as identity primary key,
  volunteer_id uuid not null references volunteer on delete cascade,
  shift_id bigint not null references volunteer_shift,
  -- 0: did not come; null: taken back.
  minutes smallint check (minutes between 0 and 30000),
  noted_at timestamptz not null,
  noted_by uuid references staff_account,
  foreign key (volunteer_id, shift_id) references volunteer_place on delete cascade
);
create index volunteer_hours_note_of_place on volunteer_hours_note (volunteer_id, shift_id);
insert into volunteer_hours_note (volunteer_id, shift_id, minutes, noted_at, noted_by)
select volunteer_id, shift_id, minutes, noted_at, noted_by from volunteer_place where noted_at is not null;
