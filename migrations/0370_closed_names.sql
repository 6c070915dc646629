-- A closed item may come of what residents have said: they are told, and the item names none of it (decision 173).
alter table agenda_item drop constraint agenda_item_closed_names_none;

-- The law by which an item is closed was written by its name in the code, and is read by everybody.
update chain_link set closed_basis = case closed_basis
  when 'koml_11_5_secrecy' then 'kommuneloven § 11-5: taushetsplikt i lov'
  when 'koml_11_5_employee' then 'kommuneloven § 11-5: en arbeidstakers tjenstlige forhold'
  when 'koml_11_5_privacy' then 'kommuneloven § 11-5: hensynet til personvern'
  when 'koml_11_5_public_interest' then 'kommuneloven § 11-5: tungtveiende offentlige interesser'
  when 'offl_13' then 'offentleglova § 13: taushetsplikt'
  else 'offentleglova § 23: det offentliges forhandlingsposisjon'
end
where closed_basis in ('koml_11_5_secrecy', 'koml_11_5_employee', 'koml_11_5_privacy', 'koml_11_5_public_interest', 'offl_13', 'offl_23');
