-- Somebody without an address is asked on paper: an act of theirs is the invitation, and its receipt finds it instead of a link of its own.
alter table organisation_invitation
  add column act_id uuid unique references act on delete cascade,
  alter column token_hash drop not null,
  add constraint organisation_invitation_found check (num_nonnulls(act_id, token_hash) = 1);
