-- What else they come about in the same visit, when somebody waits for a time.
create table time_wish_topic (
  wish_id bigint not null references time_wish on delete cascade,
  service_id bigint not null references service,
  primary key (wish_id, service_id)
);
create index time_wish_topic_of_service on time_wish_topic (service_id);
