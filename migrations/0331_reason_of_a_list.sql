-- Why a list is as it is, as far as it has been written: it is no less work than the list, and goes when the list is handed over.
alter table nomination
  add column draft_reason text check (length(draft_reason) between 1 and 4000),
  add column draft_split boolean not null default false;
