-- The logs stay append-only for everybody and everything but the night's forgetting, which names the day it forgets before and takes
-- nothing younger. Without that day, and for a row that is not old enough, the answer is the same as before.
create function go_in_time_only() returns trigger language plpgsql as $$
declare
  named text := current_setting('torg.forgets_before', true);
begin
  if coalesce(named, '') = '' or old.at >= named::timestamptz then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

drop trigger revision_is_append_only on revision;
create trigger revision_is_append_only before delete on revision for each row execute function go_in_time_only();
create index revision_at on revision (at);

drop trigger audit_entry_is_append_only on audit_entry;
create trigger audit_entry_is_append_only before update on audit_entry for each statement execute function refuse_change();
create trigger audit_entry_goes_in_time before delete on audit_entry for each row execute function go_in_time_only();
create index audit_entry_at on audit_entry (at);
