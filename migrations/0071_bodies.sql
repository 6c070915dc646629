-- What were facts about planned committees are bodies: with a type, a ground, a term as exact as it is known, and how each comes to be.
alter table planned_committee rename to body;
alter table planned_committee_place rename to body_place;
alter table body_place rename column committee to body;
alter table body rename column after_trial to after_term;
alter table body rename column after_trial_known_from to after_term_known_from;
alter table body
  add column type text not null default 'committee' check (type in ('committee', 'association', 'task_committee', 'open_forum')),
  add column legal_basis text check (legal_basis in ('kommuneloven', 'koml_5_1', 'koml_5_2')),
  -- The case that decided it, as in its address: kommunestyret/2019/32.
  add column decided_by text check (decided_by ~ '^[a-z0-9-]{1,40}/[0-9]{4}/[1-9][0-9]{0,3}$'),
  add column trial boolean not null default true,
  add column from_earliest date,
  add column from_latest date,
  add column to_earliest date,
  add column to_latest date,
  add column established_earliest date,
  add column established_latest date,
  add column uncertain localized,
  add column steps jsonb not null default '[]' check (jsonb_typeof(steps) = 'array');
update body set from_earliest = trial_from, from_latest = trial_from, to_earliest = trial_to, to_latest = trial_to;
alter table body
  alter column type drop default,
  alter column trial drop default,
  drop column trial_from,
  drop column trial_to,
  add check (from_earliest <= from_latest and (from_earliest is null) = (from_latest is null)),
  add check (to_earliest <= to_latest and (to_earliest is null) = (to_latest is null)),
  add check (established_earliest <= established_latest and (established_earliest is null) = (established_latest is null)),
  add check (from_earliest <= to_latest);
