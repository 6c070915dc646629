-- A loan that is open to all is found by search like the rest of the programme. What is found goes with it: by the night's forgetting or an erasure.
create function forget_open_loan() returns trigger language plpgsql as $$
begin
  delete from search_entry where kind = 'open_loan' and ref = old.key;
  return null;
end $$;
create trigger open_loan_is_forgotten after delete on open_loan for each row execute function forget_open_loan();
