-- Of which files the content was loaded, so that a program with newer ones can say which have been renewed since.
create table content_file (
  path text primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
