-- More roles, and where each may be held. `HELD_AT` in src/people/roles.ts is the same table; a test holds them together.
alter table role_grant
  drop constraint role_grant_role_check,
  drop constraint role_grant_scope_check,
  drop constraint role_grant_check2,
  drop constraint role_grant_everywhere,
  add constraint role_grant_scope check (scope = 'municipality' or scope ~ '^(hub|provider|body|service):[a-z][a-z0-9-]{1,59}$'),
  add constraint role_grant_fits check (
    case split_part(scope, ':', 1)
      when 'municipality' then
        role in ('municipality_admin', 'editor', 'hub_manager', 'desk_adviser', 'privacy_officer', 'archivist')
      when 'hub' then role in ('editor', 'hub_manager', 'desk_adviser')
      when 'provider' then role in ('caseworker', 'provider_member', 'volunteer_centre_leader')
      when 'body' then role in ('committee_secretary', 'committee_member')
      when 'service' then role = 'caseworker'
      else false
    end
  ),
  -- Who gave and took it, also by account: a name can be forgotten then. Null: the command line, or before this migration.
  add column granted_by_id uuid,
  add column revoked_by_id uuid;

-- Somebody has left: nobody signs in with the account until it is opened again, and then says why. Machine time.
create table staff_end (
  id bigint generated always as identity primary key,
  account_id uuid not null references staff_account,
  ended_at timestamptz not null,
  -- Null: the command line.
  ended_by uuid references staff_account,
  reopened_at timestamptz,
  reopened_by uuid references staff_account,
  reopened_because text check (length(reopened_because) between 1 and 300),
  check ((reopened_at is null) = (reopened_because is null)),
  check (reopened_by is null or reopened_at is not null)
);
create unique index staff_end_once on staff_end (account_id) where reopened_at is null;

-- Name and subject are gone, and what the account did stays. Machine time.
alter table staff_account add column erased_at timestamptz;

-- A change is never altered, but who made it can be forgotten: the name of an erased account becomes «Tidligere ansatt», and
-- nothing else moves. An approval of a translation has a name within.
create function only_forget_a_name() returns trigger language plpgsql as $$
declare
  was revision := old;
begin
  was.actor_name := new.actor_name;
  if old.kind = 'translation' then
    was.before := new.before;
    was.after := new.after;
  end if;
  if was is distinct from new
    or (new.actor_name is distinct from old.actor_name and not (new.actor_name = 'Tidligere ansatt'
      and exists (select from staff_account where id = new.actor and erased_at is not null)))
    or (new.before - 'approvedBy') is distinct from (old.before - 'approvedBy')
    or (new.after - 'approvedBy') is distinct from (old.after - 'approvedBy')
    or coalesce(new.before ->> 'approvedBy', '') not in (coalesce(old.before ->> 'approvedBy', ''), 'Tidligere ansatt')
    or coalesce(new.after ->> 'approvedBy', '') not in (coalesce(old.after ->> 'approvedBy', ''), 'Tidligere ansatt')
  then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger revision_is_append_only on revision;
create trigger revision_is_append_only before delete on revision for each statement execute function refuse_change();
create trigger revision_forgets_a_name_only before update on revision for each row execute function only_forget_a_name();
