-- Keys for hashes that must be the same on every process and after every start.
create table secret_key (
  purpose text primary key,
  value bytea not null check (length(value) = 32)
);

-- How often something was tried by somebody within a window. Who it was is a keyed hash. Machine time.
create table brake_count (
  key bytea not null check (length(key) = 32),
  window_start timestamptz not null,
  ends_at timestamptz not null,
  tries int not null default 1,
  primary key (key, window_start)
);
create index brake_count_ends on brake_count (ends_at);
