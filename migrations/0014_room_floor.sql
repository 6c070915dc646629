-- The floor of a room is a text people read, so it has languages like the rest; what is written was bokmål.
alter table room alter column floor type localized
  using case when coalesce(floor, '') = '' then null else jsonb_build_object('nb', floor) end;
