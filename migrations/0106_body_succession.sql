-- A body ends when its term does, unless a new decision is registered: until when, by which case, and the day that was known. What was open
-- goes to the body that comes after it.
alter table body
  add column prolonged_to_earliest date,
  add column prolonged_to_latest date,
  add column prolonged_by text check (prolonged_by ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  add column prolonged_on date,
  -- No reference: a pack is put in file by file, and its check sees that the successor is there.
  add column successor text check (successor <> slug),
  add check (prolonged_to_earliest <= prolonged_to_latest and (prolonged_to_earliest is null) = (prolonged_to_latest is null)),
  add check ((prolonged_to_latest is null) = (prolonged_on is null) and (prolonged_by is null or prolonged_on is not null)),
  add check (to_latest < prolonged_to_latest);
