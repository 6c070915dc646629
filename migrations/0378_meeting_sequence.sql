-- Calendars take the newer of two: a meeting that is moved or called off has a higher number than before.
alter table body_meeting add column sequence integer not null default 0;
