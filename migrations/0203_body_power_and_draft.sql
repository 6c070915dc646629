-- What the council has let a body do (kommuneloven: decide, recommend, or only look into something), and bodies that are being set up, question
-- by question: a half-made one is a row here and not in a browser.
alter table body add column power text check (power in ('decides', 'recommends', 'looks_into'));
create table body_draft (
  id uuid primary key default gen_random_uuid(),
  -- As it was typed, by field.
  typed jsonb not null default '{}' check (jsonb_typeof(typed) = 'object'),
  started_by uuid not null references staff_account,
  changed_at timestamptz not null,
  -- What came of it; sent twice it comes to one.
  body text
);
