-- Somebody who answers for privacy: sees what is kept, erases on request, and gives no roles.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check
  check (role in ('municipality_admin', 'editor', 'hub_manager', 'desk_adviser', 'privacy_officer'));
alter table role_grant add constraint role_grant_everywhere check (role <> 'privacy_officer' or scope = 'municipality');

-- That what is over was forgotten, and how many rows of each table: counts, never what they held. Machine time.
create table retention_run (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  forgotten jsonb not null check (jsonb_typeof(forgotten) = 'array')
);
create index retention_run_at on retention_run (at desc);
create index audit_entry_action on audit_entry (action, id desc);
