import { tellFollowers } from '../people/index.ts'
import { show, type Language, type Localized } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { saidIn } from '../platform/i18n/index.ts'
import { addDays, instantToWall, type Instant } from '../platform/time/index.ts'
import { dayAfterTerm, isTermPast } from './after-term.ts'
import type { BodyOnDay } from './body-on-day.ts'
import { bodyPaths } from './paths.ts'
import { bodiesOnDay } from './queries.ts'
import { bodyTexts } from './texts.ts'

/** Days. What ended longer ago is no news. */
const NEWS = 30

/** Whoever follows a body hears once that its term has ended and what comes next, and once more when that is told later. */
export async function tellOfEnds(db: Db, at: Instant): Promise<void> {
  const { day } = instantToWall(at)
  const bodies = await bodiesOnDay(db, day)
  const ended = bodies.filter((body) => isTermPast(body, day) && body.to !== null && addDays(body.to.latest, NEWS) >= day)
  if (ended.length === 0) return
  await db.transaction().execute(async (tx) => {
    for (const body of ended) await tellOne(tx, { body, successor: bodies.find(({ slug }) => slug === body.successor) ?? null, at })
  })
}

interface Ended {
  body: BodyOnDay
  successor: BodyOnDay | null
  at: Instant
}

/** Of two workers one writes the row, and tells. */
async function tellOne(tx: Tx, { body, successor, at }: Ended): Promise<void> {
  if (body.to === null) return
  const written = await tx
    .insertInto('bodyEndTold')
    .values({ body: body.slug, endedOn: dayAfterTerm(body.to.latest), successor: successor?.slug ?? '', at: new Date(at) })
    .onConflict((oc) => oc.doNothing())
    .returning('body')
    .executeTakeFirst()
  if (written === undefined) return
  const name = (of: BodyOnDay, lang: Language) => show(of.name, lang).text
  const title = said((lang) => bodyTexts(lang).told[successor === null ? 'past' : 'ended'](name(body, lang)))
  const next = successor === null ? body.afterTerm : said((lang) => bodyTexts(lang).told.next(name(successor, lang)))
  const text = next ?? said((lang) => bodyTexts(lang).told.unknown)
  await tellFollowers(tx, { topics: [`body:${body.slug}`], about: 'news', title, text, path: bodyPaths.body(body.slug) }, at)
}

const said = (words: (lang: Language) => string): Localized => saidIn<Language>((lang) => lang, words)
