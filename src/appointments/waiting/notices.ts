import { tellActor, type ActNotice } from '../../people/index.ts'
import { sql } from 'kysely'
import type { Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { whereWords } from '../modes.ts'
import { OFFER_PAGE } from '../paths.ts'
import type { Mode } from '../service.ts'
import { whenWords } from '../when-words.ts'
import { waitingSaid, type WaitingTexts } from './texts.ts'

interface Telling {
  actId: string
  at: Instant
}

/** A time is theirs until they answer. What it is about stands in none of these (domain.md A3). */
export async function tellOffered(
  tx: Tx,
  { hub, mode, start, replyBy, ...telling }: Telling & { hub: string; mode: Mode; start: Instant; replyBy: Instant },
): Promise<void> {
  const hubName = await nameOf(tx, hub, start)
  const words = (t: WaitingTexts, lang: Language) => ({
    title: t.notices.offered.title,
    text: t.notices.offered.text(whenWords({ start }, lang), whereWords({ mode, hubName }, lang), whenWords({ start: replyBy }, lang)),
  })
  await tell(tx, { ...telling, words, page: OFFER_PAGE, notAfter: replyBy })
}

/** Nobody answered in time: it went to the next. */
export const tellUnanswered = (tx: Tx, telling: Telling): Promise<void> =>
  tell(tx, { ...telling, words: (t) => t.notices.unanswered, page: null, notAfter: null })

/** Nothing became free in time. */
export const tellOver = (tx: Tx, telling: Telling): Promise<void> =>
  tell(tx, { ...telling, words: (t) => t.notices.over, page: null, notAfter: null })

/** What was asked about cannot be kept after all; they keep their place in the line, or the time they have. */
export const tellWithdrawn = (tx: Tx, { keeps, ...telling }: Telling & { keeps: 'place' | 'time' }): Promise<void> =>
  tell(tx, { ...telling, words: ({ notices: t }) => ({ title: t.withdrawn.title, text: t.withdrawn[keeps] }), page: null, notAfter: null })

interface Wording extends Telling, Pick<ActNotice, 'page' | 'notAfter'> {
  words: (t: WaitingTexts, lang: Language) => { title: string; text: string }
}

const tell = (tx: Tx, { actId, at, words, page, notAfter }: Wording): Promise<void> => {
  const [title, text] = (['title', 'text'] as const).map((part) => waitingSaid((t, lang) => words(t, lang)[part]))
  if (title === undefined || text === undefined) return Promise.resolve()
  return tellActor(tx, { act: actId, title, text, page, notAfter }, at)
}

async function nameOf(tx: Tx, slug: string, start: Instant): Promise<string> {
  const { rows } = await sql<{ name: string }>`select coalesce(n.short, h.slug) as name from hub h left join hub_name n on n.hub_id = h.id
    and daterange(n.valid_from, n.valid_to, '[]') @> ${new Date(start)}::date where h.slug = ${slug}`.execute(tx)
  return rows[0]?.name ?? slug
}
