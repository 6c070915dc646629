-- Addresses that are thrown away after a minute: nobody can be answered there. Data, so that a municipality mends it itself.
create table disposable_domain (
  domain text primary key check (domain ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$'),
  added_at timestamptz not null
);
insert into disposable_domain (domain, added_at)
select domain, '2026-11-01' from unnest(array[
  '10minutemail.com', 'discard.email', 'dispostable.com', 'getnada.com', 'guerrillamail.com', 'maildrop.cc', 'mailinator.com',
  'mailnesia.com', 'sharklasers.com', 'temp-mail.org', 'tempmail.com', 'throwawaymail.com', 'trashmail.com', 'yopmail.com'
]) as domain;

-- A question that looks like advertising waits until somebody has looked at it. Nothing is thrown away unseen. Town time.
create table enquiry_hold (
  enquiry_id uuid primary key references enquiry on delete cascade,
  because text not null check (because in ('links')),
  held_at timestamptz not null,
  decision text check (decision in ('let_through', 'turned_away')),
  decided_at timestamptz,
  decided_by uuid references staff_account,
  check ((decision is null) = (decided_at is null)),
  check ((decision is null) = (decided_by is null))
);
