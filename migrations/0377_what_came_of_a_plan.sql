-- The key of the plan, of the same hub or of the municipality, that came true: of what is told in words alone nobody can say which belong together.
alter table milestone add column came_of text check (came_of is null or state = 'actual');
