-- The last day of a provider; what it did until then stays true of the days before.
alter table provider add column valid_to date;

-- «på» Tofte, «i» Heggedal: how one says where it is. It belongs to the name. Null: «i».
alter table hub_name add column preposition localized
  check (preposition ->> 'nb' in ('i', 'på') and preposition ->> 'nn' in ('i', 'på'));
