-- The last day of a provider; what it did until then stays true of the days before.
alter table provider add column valid_to date;

-- «på» Tofte, «i» Heggedal: how one says where it is. It belongs to the name. Null: «i».
alter table hub_name add column preposition localized
  check (preposition ->> 'nb' in ('i', 'på') and preposition ->> 'nn' in ('i', 'på'));

-- What a source says of weekdays says nothing of public holidays: then those are not announced, neither open nor closed.
alter table opening_period
  drop constraint opening_period_on_holidays_check,
  add constraint opening_period_on_holidays_check check (on_holidays in ('closed', 'as_usual', 'not_announced'));
