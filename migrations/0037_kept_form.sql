-- A form that was filled in before its sender was known surely enough: kept while they show who they are, and given back to the same browser.
-- What was typed is sealed under a token that only the browser's cookie has. Machine time.
create table kept_form (
  browser_hash bytea not null check (length(browser_hash) = 32),
  -- Where the form is, with what its address says of it: never anything about a person.
  path text not null check (path like '/%' and length(path) <= 500),
  sealed bytea not null,
  ends_at timestamptz not null,
  primary key (browser_hash, path)
);
