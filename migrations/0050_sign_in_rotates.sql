-- A staff sign-in gets a new token when the roles behind it have changed, so that one who had the old one has nothing of the new rights.
-- `rights` is a hash of the roles it was last used with; null until it is used. The token before counts for a minute more: what the same
-- browser asked for at the same moment is on its way with it.
alter table sign_in
  add column rights bytea check (length(rights) = 32),
  add column old_token_hash bytea unique check (length(old_token_hash) = 32),
  add column old_ends_at timestamptz,
  add check ((old_token_hash is null) = (old_ends_at is null));
