-- What became of what: links between things of any slice, each called by its kind and its key (decision 050). What a thing stands as is never
-- stored; it follows from its links.
create table chain_link (
  id bigint generated always as identity primary key,
  from_kind text not null,
  from_key text not null check (length(from_key) between 1 and 200),
  kind text not null,
  -- Null for what is said of the thing itself.
  to_kind text,
  to_key text check (length(to_key) between 1 and 200),
  day date not null,
  holder_kind text not null check (holder_kind in ('hub', 'provider', 'body', 'administration', 'outside')),
  holder_key text not null check (length(holder_key) between 1 and 200),
  -- What everybody may read, also of what is closed.
  title text not null check (length(title) between 1 and 300),
  due date,
  reason text check (length(reason) between 1 and 4000),
  -- The law by which the rest is closed.
  closed_basis text check (length(closed_basis) between 1 and 300),
  constraint chain_thing check (
    from_kind in ('suggestion', 'matter', 'agenda_item', 'statement', 'case', 'answer', 'measure', 'activity', 'room')
    and to_kind in ('suggestion', 'matter', 'agenda_item', 'statement', 'case', 'answer', 'measure', 'activity', 'room')
  ),
  constraint chain_onward check (
    (to_kind is null) = (to_key is null)
    and case
      when kind in ('merged_into', 'split_into', 'on_agenda', 'led_to', 'became_case', 'treated_in', 'decided_in', 'answered_with')
        then to_kind is not null
      when kind in ('received', 'taken_up', 'asked_back', 'planned', 'sent_on', 'handed_over', 'reopened', 'done', 'partly', 'not_done', 'not_taken_up')
        then to_kind is null
      else false
    end
  ),
  constraint chain_not_itself check (from_kind <> to_kind or from_key <> to_key),
  -- Nothing ends, begins anew or changes hands in silence.
  constraint chain_reason check (
    kind not in ('done', 'partly', 'not_done', 'not_taken_up', 'handed_over', 'reopened') or reason is not null or closed_basis is not null
  ),
  -- A closed thing keeps its place, with its public title and the law alone.
  constraint chain_closed check (closed_basis is null or reason is null),
  constraint chain_link_once unique (from_kind, from_key, kind, to_kind, to_key)
);
create unique index chain_received_once on chain_link (from_kind, from_key) where kind = 'received';
create unique index chain_merged_once on chain_link (from_kind, from_key) where kind = 'merged_into';
create index chain_link_back on chain_link (to_kind, to_key) where to_kind is not null;
create index chain_link_held on chain_link (holder_kind, holder_key);
