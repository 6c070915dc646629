create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Text in several languages, keyed by language tag. Bokmål is the source and always there (domain.md K1).
create domain localized as jsonb
  check (jsonb_typeof(value) = 'object' and value ? 'nb' and length(value ->> 'nb') > 0);

-- What a fact rests on: a source, what came after the notice, or an illustration (domain.md, content layers).
create domain layer as text check (value in ('fact', 'history', 'example'));

-- One counter per topic, raised in the transaction that changes what pages of that topic show.
create table content_version (
  topic text primary key,
  version bigint not null default 1
);

-- Every change made by staff: what it was, what it became, who and when. Undo writes a new row.
create table revision (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor uuid not null,
  actor_name text not null,
  kind text not null,
  scope text not null,
  key text not null,
  before jsonb,
  after jsonb,
  undoes bigint references revision,
  check (before is not null or after is not null)
);
create index revision_of_scope on revision (scope, id desc);
create index revision_of_item on revision (scope, kind, key, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger revision_is_append_only before update or delete on revision
  for each statement execute function refuse_change();

-- What /sok finds. Text is folded (æ, ø, å, accents) by the program before it is stored and before it is asked for.
create table search_entry (
  kind text not null,
  ref text not null,
  lang text not null,
  title text not null,
  summary text not null,
  path text not null,
  hub text,
  layer layer not null,
  valid_from date,
  valid_to date,
  title_folded text not null,
  weight real not null default 1,
  words tsvector not null,
  primary key (kind, ref, lang)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_title on search_entry using gin (title_folded gin_trgm_ops);

-- Which stems a language has. Nynorsk shares the Norwegian ones; what has none is matched word for word.
create function search_config(lang text) returns regconfig language sql immutable parallel safe as $$
  select case when lang in ('nb', 'nn') then 'norwegian'::regconfig when lang = 'en' then 'english'::regconfig else 'simple'::regconfig end
$$;
