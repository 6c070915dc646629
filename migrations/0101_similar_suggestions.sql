-- What others have said that may be the same is found by the words of the text.
alter table suggestion_text add column words tsvector generated always as (to_tsvector('norwegian', title || ' ' || body)) stored;
create index suggestion_text_words on suggestion_text using gin (words);
