-- The words that make an entry one of the foremost answers: those of its title, or all it has when it is itself weightier
-- than usual (a place, a hub, a provider). An index of their own, since a common word is in many texts but in few titles.
create function foremost_words(words tsvector, weight real) returns tsvector language sql immutable parallel safe as $$
  select case when weight > 1 then words else ts_filter(words, '{a}') end
$$;
create index search_entry_foremost on search_entry using gin (foremost_words(words, weight));

-- Words of titles, folded: what a misspelt word is compared with. There are far fewer of them than of titles.
-- Not unique: two who write the same new word at once must neither wait for each other nor lock each other out.
create table search_word (
  lang text not null,
  word text not null,
  layer layer not null
);
create index search_word_known on search_word (word, lang);
create index search_word_alike on search_word using gin (word gin_trgm_ops);
insert into search_word (lang, word, layer)
  select distinct lang, word, layer from search_entry, regexp_split_to_table(title_folded, '[^[:alnum:]]+') as word where word <> '';
drop index search_entry_title;
