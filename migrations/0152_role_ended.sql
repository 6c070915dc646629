-- A leader ends another's role.
alter table membership drop constraint membership_ended_why_check;
alter table membership add constraint membership_ended_why_check check (ended_why in ('left', 'handed_over', 'staff', 'dissolved', 'leader'));
