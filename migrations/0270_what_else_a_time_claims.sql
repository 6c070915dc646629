-- What a time claims beside whoever meets (decisions 140 and 141): a room of the house, somebody who interprets, or a lane of its own where
-- staff book more than there is time for.
alter table resource drop constraint resource_kind_check;
alter table resource add constraint resource_kind_check check (kind in ('room', 'equipment', 'person', 'lane'));
alter table resource drop constraint resource_check;
alter table resource add constraint resource_at_hub check (kind in ('person', 'lane') or hub_id is not null);

-- Whoever interprets is a position too, with hours, absence and a calendar; nobody comes to it about anything.
alter table caseworker add column kind text not null default 'caseworker' check (kind in ('caseworker', 'interpreter'));
alter table caseworker add column lane_id bigint unique references resource;

-- Keys of rooms of the hub, one of which each appointment there takes; none: nothing is taken.
alter table work_pattern add column rooms jsonb not null default '[]' check (jsonb_typeof(rooms) = 'array');
-- Hours in which the desk books beside what is booked already.
alter table work_pattern add column is_extra boolean not null default false;

-- Why whoever would take it was chosen, so that it is known also once the answer is yes.
alter table time_offer add column chosen_because text
  check (chosen_because in ('asked_for', 'alone', 'language', 'load', 'waited', 'order', 'took_over'));

-- A place to meet at the desk, or a room of the staff's own: appointments take it, and nobody borrows it.
alter table room add column is_desk boolean not null default false;
