-- Absence that began long before the days that are asked for is found without looking at every short one there has been.
create index absence_long on absence (caseworker_id, ends_at) where ended_at is null and ends_at - starts_at > interval '16 hours';
