-- What a body works by (kommuneloven: every organ has a reglement; an association its vedtekter), each version with the day it is in force from,
-- and when it is to be judged whether a trial was worth it.
alter table body
  add column evaluate_earliest date,
  add column evaluate_latest date,
  add column rules jsonb not null default '[]' check (jsonb_typeof(rules) = 'array'),
  add check (evaluate_earliest <= evaluate_latest and (evaluate_earliest is null) = (evaluate_latest is null));
