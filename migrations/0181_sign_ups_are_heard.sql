-- Whoever keeps an answer that says how many have signed up hears of every change of it (decision 107), whatever made it: somebody who comes or
-- goes, an offer nobody answered, an erasure. At the end of the transaction, and the counter of all first, so that two never wait for each
-- other: nobody else takes the other one.
create function raise_sign_ups() returns trigger language plpgsql as $$
declare
  change bigint;
begin
  if current_setting('torg.sign_ups_raised', true) is distinct from pg_current_xact_id()::text then
    perform set_config('torg.sign_ups_raised', pg_current_xact_id()::text, true);
    insert into content_version (topic, version) values ('town', 1)
      on conflict (topic) do update set version = content_version.version + 1 returning version into change;
    insert into content_version (topic, version) values ('kind:sign_ups', 1)
      on conflict (topic) do update set version = content_version.version + 1;
    perform pg_notify('content_changed', change || ' sign_ups');
  end if;
  return null;
end $$;

create constraint trigger sign_up_is_heard
  after insert or delete or update of seated, offered, size, arrived, ended_at on sign_up
  deferrable initially deferred for each row execute function raise_sign_ups();
