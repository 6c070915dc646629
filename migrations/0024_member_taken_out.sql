-- That staff took out a member is something that happened to the organisation: by whom, and why. Who it was stands nowhere here.
alter table organisation_step drop constraint organisation_step_what_check;
alter table organisation_step add constraint organisation_step_what_check check (what in
  ('claimed', 'verified', 'approved', 'refused', 'taken_over', 'confirmed', 'asked', 'dormant', 'woken', 'dissolved', 'member_out'));
alter table organisation_step drop constraint organisation_step_check;
alter table organisation_step add constraint organisation_step_check check (
  what not in ('approved', 'refused', 'taken_over', 'dissolved', 'member_out') or (reason is not null and by_staff is not null));
