-- Papers of an agenda, as files. Whoever may not see the item may not see them: its queries decide.
create table meeting_paper (
  id integer generated always as identity primary key,
  -- An item with papers is not taken away before they are.
  item text not null references agenda_item (key),
  title text not null check (title <> '' and length(title) <= 200),
  bytes bytea not null check (length(bytes) between 1 and 10000000),
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  pages smallint not null check (pages > 0),
  -- What search finds it by, as far as it reaches. Empty: a picture of text.
  words text not null check (length(words) <= 300000),
  -- Whether headings and order are marked for those who listen.
  tagged boolean not null,
  added_on date not null,
  constraint meeting_paper_once unique (item, checksum)
);
