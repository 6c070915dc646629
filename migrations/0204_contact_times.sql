-- When and at which hub somebody who speaks for a body can be met; by office, never by name.
alter table body add column contact_times jsonb not null default '[]' check (jsonb_typeof(contact_times) = 'array');
