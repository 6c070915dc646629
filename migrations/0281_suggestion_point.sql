-- Where on the map it is, as somebody pointed, WGS 84 to about a hundred metres. It goes with the text: a point may be somebody's door (decision 146).
alter table suggestion_text
  add column lat double precision check (lat between -90 and 90),
  add column lon double precision check (lon between -180 and 180),
  add constraint suggestion_text_point check ((lat is null) = (lon is null));
