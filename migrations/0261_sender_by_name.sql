-- A club or group that stands behind it and is no provider here, by its name (decision 136).
alter table activity add column sender_name text check (length(sender_name) between 1 and 120);
