-- Somebody who is to be named nowhere (domain.md A4). Why is nobody's business and has no column. Town time.
create table person_protection (
  id bigint generated always as identity primary key,
  person_id uuid not null references person on delete cascade,
  marked_at timestamptz not null,
  -- Null where it followed from an address that a protected person has.
  marked_by uuid references staff_account,
  lifted_at timestamptz,
  lifted_by uuid references staff_account,
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index person_protection_live on person_protection (person_id) where lifted_at is null;
