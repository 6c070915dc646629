-- For which organisation somebody signed in to work, where the issuer lets them choose (decision 040). Null where it asks nobody.
alter table sign_in add column organisation text check (organisation ~ '^[0-9]{9}$');
