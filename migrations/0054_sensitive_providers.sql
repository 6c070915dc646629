-- What somebody has to do with it must not be read off a screen that others see: it names itself in no text message, subject or calendar.
alter table provider add column sensitive boolean not null default false;
