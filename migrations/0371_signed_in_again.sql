-- When somebody last showed anew who they are, besides coming in: it is asked for before their sign-ins elsewhere are ended. Null: not yet.
alter table sign_in add column proven_at timestamptz;
alter table resident_sign_in add column proven_at timestamptz;
alter table sign_in_attempt add column again boolean not null default false;
