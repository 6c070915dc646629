-- What was asked and what came of it is counted once until something of it changes (decision 102): a counter that the database itself raises,
-- since links are written by many. At the end of the transaction, when it waits for nothing more, so that two never wait for each other.
create table asked_version (
  is_one boolean primary key default true check (is_one),
  version bigint not null
);
insert into asked_version (version) values (0);

create function raise_asked_version() returns trigger language plpgsql as $$
begin
  if current_setting('torg.asked_raised', true) is distinct from pg_current_xact_id()::text then
    perform set_config('torg.asked_raised', pg_current_xact_id()::text, true);
    update asked_version set version = version + 1;
  end if;
  return null;
end $$;

create constraint trigger chain_link_is_counted after insert or update or delete on chain_link
  deferrable initially deferred for each row execute function raise_asked_version();
create constraint trigger suggestion_is_counted after insert or update or delete on suggestion
  deferrable initially deferred for each row execute function raise_asked_version();
create constraint trigger suggestion_support_is_counted after insert or update or delete on suggestion_support
  deferrable initially deferred for each row execute function raise_asked_version();
