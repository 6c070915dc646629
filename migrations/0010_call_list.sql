-- What an act is about (`hub:tofte`), so that the desk of a hub finds its own and no other's.
alter table act add column topic text check (topic ~ '^[a-z]+:[a-z][a-z0-9-]*$');
update act set topic = coalesce(
  (select s.topic from subscription s where s.act_id = act.id),
  (select e.topic from enquiry e where e.act_id = act.id));
create index act_of_topic on act (topic, at desc);

-- The call list: who is to be rung, and who was rung today.
create index tiding_told on tiding (told_at) where told_by is not null;
create index enquiry_to_ring on enquiry (answered_at) where answered_at is not null and rung_at is null and withdrawn_at is null;
create index enquiry_rung on enquiry (rung_at) where rung_at is not null;
alter table tiding add check (told_by is null or told_at is not null);

-- Who looked at what within the last hour, asked each time a list with names is shown.
create index audit_entry_of_view on audit_entry (actor, subject, at) where action = 'personal-data-viewed';
