-- Illustrations of what people may say, and what became of it (decision 086). As the pack tells them; begun once, they are suggestions like others.
create table suggestion_example (
  key text primary key,
  hub_id bigint not null references hub on delete cascade,
  item jsonb not null,
  -- Null until it has begun.
  suggestion integer unique references suggestion on delete cascade
);

alter table suggestion add layer text not null default 'fact' check (layer in ('fact', 'example'));
-- Nobody wrote the text of an example.
alter table suggestion_text alter act_id drop not null;

-- What residents have said, proposed or wait for is not taken away with the hub it lies at: an exchange of the pack is refused instead.
alter table suggestion drop constraint suggestion_hub_id_fkey, add constraint suggestion_hub_id_fkey foreign key (hub_id) references hub;
alter table proposal drop constraint proposal_hub_id_fkey, add constraint proposal_hub_id_fkey foreign key (hub_id) references hub;
alter table queue_ticket drop constraint queue_ticket_hub_id_fkey, add constraint queue_ticket_hub_id_fkey foreign key (hub_id) references hub;
alter table suggestion_support drop constraint suggestion_support_suggestion_fkey,
  add constraint suggestion_support_suggestion_fkey foreign key (suggestion) references suggestion;
