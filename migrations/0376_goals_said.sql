-- What the hubs are to further, in the words of whoever said it, with where they are from: shown above the figures of it.
alter table municipality add column goals_said localized;
