-- When whoever asked last wrote the question anew; town time. Null: it stands as it was sent.
alter table enquiry add column changed_at timestamptz;
alter table enquiry add constraint enquiry_changed_before_answered check (changed_at is null or answered_at is null or changed_at <= answered_at);
