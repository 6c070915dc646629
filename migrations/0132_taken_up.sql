-- How many times an act has been called off and taken up again. A calendar believes only what has a higher number than what it has (RFC 5545).
alter table act add column turns smallint not null default 0 check (turns >= 0);
update act set turns = 1 where cancelled_at is not null;
