-- An approval is of the words that were read: what has been added or worded otherwise since is not approved. Of older ones nobody knows which.
alter table translation_approval add column words jsonb not null default '{}' check (jsonb_typeof(words) = 'object');
