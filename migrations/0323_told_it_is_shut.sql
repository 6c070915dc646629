-- When whoever has a time was told that the house is closed then, so that each is told once. Town time; null again when the house opens after all.
alter table appointment add column shut_told_at timestamptz;
