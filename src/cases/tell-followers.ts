import { bodiesOnDay, bodyOnDay } from '../bodies/index.ts'
import type { Acting } from '../hubs/edit/index.ts'
import { tellFollowers } from '../people/index.ts'
import { show, type Language, type Localized } from '../platform/content/localized.ts'
import { shortened } from '../platform/content/shortened.ts'
import type { Tx } from '../platform/database/index.ts'
import { longDate, saidIn } from '../platform/i18n/index.ts'
import { startOfDay } from '../platform/time/index.ts'
import { readOrgans } from './case-rows.ts'
import { bodiesAsked, type HearingItem } from './hearing.ts'
import { readHearings } from './hearing-rows.ts'
import { casePaths } from './paths.ts'
import { caseSlug, parseCaseRef, shortNumber, type CaseItem } from './political-case.ts'
import type { StatementItem } from './statement.ts'
import { tellTexts } from './tell-texts.ts'
import { caseTexts } from './texts.ts'

const said = (words: (lang: Language) => string): Localized => saidIn<Language>((lang) => lang, words)

/** Followers of the bodies that are asked, of its places and of its case, on the day that it opens. */
export async function tellHearing(tx: Tx, item: HearingItem, { today, at }: Acting): Promise<void> {
  const asked = bodiesAsked(await bodiesOnDay(tx, today), item)
  const text = said((lang) =>
    `${tellTexts(lang).until(longDate(item.due, lang))} ${item.body === undefined ? '' : show(item.body, lang).text}`.trim(),
  )
  await tellFollowers(
    tx,
    {
      topics: topicsOf(
        item,
        asked.map(({ slug }) => slug),
      ),
      about: 'news',
      title: said((lang) => tellTexts(lang).asked(show(item.title, lang).text)),
      text: shortened(text),
      path: casePaths.hearing(item.key),
    },
    Math.max(at, startOfDay(item.from)),
  )
}

/** What a body said, when it has said it; and what became of that, when it is told. */
export async function tellStatement(
  tx: Tx,
  { before, after }: { before: StatementItem | null; after: StatementItem },
  { today, at }: Acting,
): Promise<void> {
  const [found] = await readHearings(tx, { key: after.hearing })
  const body = await bodyOnDay(tx, after.bodySlug, today)
  if (found === undefined || body === null) return
  const { item } = found
  const { outcome, changed } = after
  const tell = (title: (lang: Language) => string, text: Localized) =>
    tellFollowers(
      tx,
      {
        topics: topicsOf(item, [after.bodySlug]),
        about: 'news',
        title: said(title),
        text: shortened(text),
        path: casePaths.hearing(item.key),
      },
      at,
    )
  if (before === null) await tell((lang) => tellTexts(lang).said(show(body.name, lang).text, show(item.title, lang).text), after.text)
  if (outcome !== undefined && changed !== undefined && before?.outcome !== outcome)
    await tell((lang) => tellTexts(lang).outcomes[outcome](show(item.title, lang).text), changed)
}

/** The next that is known of a case: that it was treated, what was decided, that the minutes were approved. */
export async function tellCase(tx: Tx, { before, after }: { before: CaseItem | null; after: CaseItem }, at: number): Promise<void> {
  const step = stepOf(before, after)
  if (step === null) return
  const [organ] = await readOrgans(tx, { key: after.organ })
  const name = (lang: Language) => caseTexts(lang).named(show(organ?.item.name ?? { nb: after.organ }, lang).text, shortNumber(after))
  await tellFollowers(
    tx,
    {
      topics: [`case:${after.slug}`],
      about: 'news',
      title: said((lang) => tellTexts(lang)[step](name(lang), show(after.title, lang).text)),
      text: after.decision === undefined ? null : shortened(after.decision),
      path: casePaths.case(after),
    },
    at,
  )
}

function stepOf(before: CaseItem | null, after: CaseItem): 'treated' | 'decided' | 'approved' | null {
  if (after.approvedOn !== undefined && before?.approvedOn === undefined) return 'approved'
  if (after.decision !== undefined && JSON.stringify(before?.decision) !== JSON.stringify(after.decision)) return 'decided'
  return after.treated !== undefined && before?.treated === undefined ? 'treated' : null
}

function topicsOf({ places, politicalCase }: HearingItem, bodies: readonly string[]): string[] {
  const number = politicalCase === undefined ? null : parseCaseRef(politicalCase)
  return [
    ...bodies.map((slug) => `body:${slug}`),
    ...places.map((place) => `place:${place}`),
    ...(number === null ? [] : [`case:${caseSlug(number)}`]),
  ]
}
