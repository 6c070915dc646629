-- Whoever offered help, and was told that it became an activity: whether they will.
alter table suggestion_support
  add column answered_help text check (answered_help in ('yes', 'no')),
  add constraint suggestion_support_answers_its_help check (answered_help is null or can_help is not null);
