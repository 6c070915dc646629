-- What else one comes about in the same visit: one time, long enough for all of it, with somebody who can do all of it.
create table appointment_topic (
  appointment_id uuid not null references appointment on delete cascade,
  service_id bigint not null references service,
  primary key (appointment_id, service_id)
);
create index appointment_topic_of_service on appointment_topic (service_id);
