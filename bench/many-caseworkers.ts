import type { Database } from '../src/platform/database/index.ts'

export const CASEWORKERS = 96
/** So many take one topic. */
export const POOL = 12
const CLAIMS = 212_000
const DAYS = 740

/** The key of the topic of the first pool, and of another that the same pool takes. */
export const TOPIC = 'benk-0'
export const BESIDE = 'benk-ved-0'

/** Eight topics with a pool each at the hubs by turns, another topic beside each, two years of claims in the middle of which today lies, and calendars elsewhere. */
export async function makeCaseworkers({ pool }: Database, today: string): Promise<number> {
  const run = (text: string, values: unknown[] = []) => pool.query(text, values)
  await run(
    `insert into service (key, provider_id, title, lead, names, helps, bring, booking, layer, known_from)
     select key || n, (select id from provider where slug = 'innbyggerservice'), '{"nb": "Tema"}', '{"nb": "Tema"}', '[]', '{"nb": "Tema"}', '[]',
       '{"minutes": 10, "before": 0, "after": 0, "step": 10, "noticeHours": 0, "horizonDays": 366, "cancelHours": 0, "interpreterMinutes": 0, "sensitive": false, "bookedBy": "everyone"}',
       'fact', $1::date - 900 from generate_series(0, $2::int - 1) n, unnest('{benk-,benk-ved-}'::text[]) key`,
    [today, CASEWORKERS / POOL],
  )
  await run(
    `insert into service_place (service_id, hub_id, how) select s.id, h.id, 'by_appointment' from service s, hub h where s.key like 'benk-%'`,
  )
  await run(`insert into resource (kind, key) select 'person', 'benk-' || n from generate_series(0, $1::int - 1) n`, [CASEWORKERS])
  await run(
    `insert into caseworker (key, provider_id, resource_id, services, layer, known_from)
     select r.key, (select id from provider where slug = 'innbyggerservice'), r.id,
       jsonb_build_array('benk-' || (substr(r.key, 6)::int / $2::int), 'benk-ved-' || (substr(r.key, 6)::int / $2::int)), 'fact', $1::date - 900 from resource r where r.key like 'benk-%'`,
    [today, POOL],
  )
  await run(
    `insert into work_pattern (caseworker_id, hub_id, weekday, from_minutes, to_minutes, every_weeks, valid_from)
     select c.id, (select hub_id from presence p join hub h on h.id = p.hub_id where p.provider_id = c.provider_id
         order by h.position, h.id offset c.id % 3 limit 1), n, 480, 960, 1, day
     from caseworker c, generate_series(1, 5) n,
       lateral (select d::date as day from generate_series($1::date - 800, $1::date - 794, '1 day') d where extract(isodow from d) = n) first
     where c.key like 'benk-%'`,
    [today],
  )
  await makeBusy(run, today)
  let claims = 0
  // One by one: all at once takes longer than a statement may.
  for (let one = 0; one < CASEWORKERS; one += 1) claims += await claimDays(pool, `benk-${one}`, today)
  return claims
}

/** A calendar elsewhere for each, busy twice a day as far ahead as one is read. */
async function makeBusy(run: (text: string, values?: unknown[]) => Promise<unknown>, today: string): Promise<void> {
  await run(
    `insert into busy_source (caseworker_id, kind, address, next_due_at)
     select c.id, 'ics', 'https://kalender.example/' || c.key, now() + interval '1 day' from caseworker c where c.key like 'benk-%'`,
  )
  await run(
    `insert into busy_span (source_id, starts_at, ends_at)
     select s.id, first, first + interval '20 minutes' from busy_source s, generate_series(0, 799) k,
       lateral (select ($1::date + k / 2)::timestamp at time zone 'Europe/Oslo' + interval '590 minutes' + (k % 2) * interval '4 hours' as first) at
     where s.address like 'https://kalender.example/%'`,
    [today],
  )
}

/** Three spells a day, as long as two years are. */
async function claimDays(pool: Database['pool'], key: string, today: string): Promise<number> {
  const { rowCount } = await pool.query(
    `with spans as (
       select c.id as caseworker, c.resource_id, ($1::date - $3::int / 2 + (k / 3 % $3::int))::timestamp at time zone 'Europe/Oslo'
         + interval '8 hours' + (k % 3) * interval '150 minutes' as first, gen_random_uuid() as id
       from caseworker c, generate_series(0, $2::int - 1) k where c.key = $4),
     away as (insert into absence (id, caseworker_id, starts_at, ends_at, made_at)
       select id, caseworker, first, first + interval '110 minutes', first from spans)
     insert into claim (resource_id, during, starts_at, ends_at, absence_id)
     select resource_id, tstzrange(first, first + interval '110 minutes', '[)'), first, first + interval '110 minutes', id from spans`,
    [today, Math.min(Math.ceil(CLAIMS / CASEWORKERS), 3 * DAYS), DAYS, key],
  )
  return rowCount ?? 0
}
