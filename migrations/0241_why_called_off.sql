-- Why a time was called off, of a few answers and no words of one's own; null where nobody was asked or wished to say (decision 126).
alter table appointment add column called_off_why text check (called_off_why in ('time', 'way', 'unneeded', 'other'));
alter table appointment add check (called_off_why is null or ended_because = 'called_off');
