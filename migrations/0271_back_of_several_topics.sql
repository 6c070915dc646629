-- Of several topics in one visit the longest while counts when a time that was chosen is given up: what the rule of all of them says.
alter table time_hold add column back_least smallint check (back_least >= 0);
alter table time_hold add column back_most smallint check (back_most >= 1);
update time_hold set back_least = (s.booking ->> 'backLeast')::smallint, back_most = (s.booking ->> 'backMost')::smallint
  from service s where s.id = service_id;
