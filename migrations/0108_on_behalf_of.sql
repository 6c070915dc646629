-- For whom somebody sits, where that is an association or a school: «på vegne av Holmsbu vel». Public, as the name is.
alter table seat add column on_behalf_of text check (length(on_behalf_of) between 1 and 120);
