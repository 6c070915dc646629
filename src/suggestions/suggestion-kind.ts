import { onwardFrom, standingOf, type Standing } from '../chain/index.ts'
import type { Act, ActKind, ActWords, TopicNames } from '../people/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { catalogueLanguage, fullDate } from '../platform/i18n/index.ts'
import type { Day, TownClock } from '../platform/time/index.ts'
import { thingOf } from './chain.ts'
import { findSuggestion, lastReading, type Reading, type Suggestion } from './find-suggestions.ts'
import { meanwhile } from './moderate.ts'
import { QUESTION_PAGE, suggestionPaths } from './paths.ts'
import { questionsOf } from './question/find-questions.ts'
import { readBy } from './reading.ts'
import { stateWords } from './state-words.ts'
import { suggestionTexts } from './texts.ts'
import { receive, SUGGESTION } from './voice-suggestion.ts'
import { withdraw } from './withdraw.ts'

interface Needed {
  clock: Pick<TownClock, 'today'>
  names: TopicNames
}

/** What a suggestion means on a receipt: its number, whether others read it, where it stands and until when it is answered. */
export const suggestionKind = ({ clock, names }: Needed): ActKind => ({
  name: SUGGESTION,
  async describe(db, act, language) {
    const lang = catalogueLanguage(language)
    const [found, topic, sent] = await Promise.all([
      findSuggestion(db, { actId: act.id }),
      names(db, act.topic ?? '', language),
      db.selectFrom('suggestionText').select('title').where('actId', '=', act.id).executeTakeFirst(),
    ])
    const hub = topic?.hub ?? null
    if (found === null) return notBegun(sent?.title ?? '', hub, lang)
    const [reading, links, questions] = await Promise.all([
      lastReading(db, found.number),
      onwardFrom(db, thingOf(found.number)),
      questionsOf(db, found.number),
    ])
    const asked = questions.find(({ closedAt }) => closedAt === null)?.id ?? null
    const today = clock.today()
    const standing = standingOf(thingOf(found.number), links, today)
    const why = links.findLast(({ reason }) => reason !== null)?.reason ?? null
    return wordsOf({ found, reading, standing, why, asked, place: { hub, name: topic?.name ?? '' }, today }, lang)
  },
  cancel: (tx, act, at) => withdraw(tx, { actId: act.id, at }),
  async confirm(tx, act, at) {
    const own = await numberOf(tx, act)
    if (own !== null) await receive(tx, own, at)
  },
  /** What somebody has read was let through for good. */
  async suspend(tx, act) {
    const own = await numberOf(tx, act)
    if (own === null) return
    if ((await lastReading(tx, own)) !== null) throw meanwhile()
    await tx.updateTable('suggestion').set({ receivedAt: null }).where('number', '=', own).execute()
  },
})

async function numberOf(tx: Tx, { id }: Pick<Act, 'id'>): Promise<number | null> {
  const found = await tx.selectFrom('suggestion').select('number').where('actId', '=', id).executeTakeFirst()
  return found?.number ?? null
}

const notBegun = (title: string, hub: string | null, lang: Language): ActWords => {
  const t = suggestionTexts(lang).receipt
  return { heading: t.heading(title), done: t.done, hub, facts: [], cancel: t.cancel, cancelled: t.cancelled }
}

interface Told {
  found: Suggestion
  reading: Reading | null
  standing: Standing
  why: string | null
  /** The question that they are asked, and have not replied to. */
  asked: number | null
  place: { hub: string | null; name: string }
  today: Day
}

function wordsOf(told: Told, lang: Language): ActWords {
  const t = suggestionTexts(lang)
  const { found, standing, place, asked } = told
  const { number, title, text, withdrawnAt } = found
  const isQuestion = found.kind === 'question'
  const isOver = withdrawnAt !== null || standing.endedOn !== null
  return {
    heading: (isQuestion ? t.receipt.headingQuestion : t.receipt.heading)(title ?? text?.title ?? t.untitled(number)),
    done: isOver ? t.receipt.over : isQuestion ? t.receipt.doneQuestion : t.receipt.done,
    hub: place.hub,
    facts: factsOf(told, lang),
    cancel: isOver ? null : t.receipt.cancel,
    cancelled: t.receipt.cancelled,
    says: `${stateWords(found, standing.state, lang)}.`,
    isOver,
    waits: asked === null ? null : t.receipt.asked,
    asked: asked === null ? null : String(asked),
    change: asked === null ? null : { page: QUESTION_PAGE, text: t.receipt.replyNow },
    onward: { path: suggestionPaths.suggestion(number), text: t.receipt.page },
  }
}

function factsOf({ found, reading, standing, why, place, today }: Told, lang: Language): { term: string; text: string }[] {
  const t = suggestionTexts(lang)
  const { number, kind, placeName, receivedAt, withdrawnAt } = found
  const [due] = standing.waits.flatMap((waiting) => waiting.due ?? [])
  const shown = reading === null ? unread(readBy(receivedAt), { today, lang }) : reading.kind === 'shown' ? t.receipt.shown : reading.reason
  const facts: [string, string | null | undefined][] = [
    [t.receipt.number, String(number)],
    [t.receipt.kind, t.kinds[kind]],
    [t.receipt.where, placeName === null ? place.name : `${placeName}, ${place.name}`],
    [t.receipt.state, `${stateWords({ kind }, standing.state, lang)}.`],
    [kind === 'question' ? t.receipt.whyQuestion : t.receipt.why, why],
    [t.receipt.reply, due === undefined || withdrawnAt !== null ? null : fullDate(due, lang)],
    [reading?.kind === 'hidden' ? t.receipt.hidden : t.receipt.read, withdrawnAt === null ? shown : null],
  ]
  return facts.flatMap(([term, text]) => (text === null || text === undefined ? [] : [{ term, text }]))
}

function unread(by: Day, { today, lang }: { today: Day; lang: Language }): string {
  const { receipt } = suggestionTexts(lang)
  return (by < today ? receipt.unreadLate : receipt.unread)(fullDate(by, lang))
}
