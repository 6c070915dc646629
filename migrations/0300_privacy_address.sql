-- Where the municipality's data protection officer is reached (GDPR art. 13 (1) b and 30 (1) a). Null: not announced.
alter table municipality add column privacy_email text;
