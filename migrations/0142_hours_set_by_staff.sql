-- Since when staff say when a position is where: a pack that is loaded then leaves all of its hours be (decision 096). Machine time.
alter table caseworker add column hours_set_at timestamptz;
