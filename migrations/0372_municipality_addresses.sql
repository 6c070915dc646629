-- How the data protection officer is reached besides e-mail (GDPR art. 13 (1) b and 30 (1) a), and where it was told. Null: not announced.
alter table municipality
  add column privacy_name jsonb,
  add column privacy_phone text,
  add column privacy_postal text,
  add column source text;
