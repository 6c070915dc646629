import { daysLate, daysLeft, type CaseOnDay, type HearingOnDay, type StatementOnDay } from '../../cases/index.ts'
import { Text, type Ui } from '../../design/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { fullDate, longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { CaseLink } from './case-link.tsx'
import { hearingTexts } from './hearing-texts.ts'

/** The clock that all can see: days left, or that the time is over. */
export function countdown(hearing: Pick<HearingOnDay, 'from' | 'due'>, day: Day, lang: Language): string {
  const t = hearingTexts(lang)
  const left = daysLeft(hearing, day)
  if (left === null) return t.begins(fullDate(hearing.from, lang))
  return left < 0 ? t.overSince(fullDate(hearing.due, lang)) : `${t.left(left)}. ${t.dueOn(fullDate(hearing.due, lang))}`
}

/** Where a body stands with what it is asked: waits, kept silent, or what it said, in time or late. */
export function answerWords(
  hearing: HearingOnDay,
  statement: StatementOnDay | undefined,
  { day, lang }: { day: Day; lang: Language },
): string {
  const t = hearingTexts(lang)
  if (statement !== undefined) {
    const late = daysLate(statement, hearing)
    return `${t.said(longDate(statement.day, lang))}${late === 0 ? '' : `. ${t.late(late)}`}.`
  }
  const left = daysLeft(hearing, day)
  if (left === null) return `${t.begins(fullDate(hearing.from, lang))}.`
  return left < 0 ? t.silent : t.waiting(t.left(left))
}

interface BecameProps {
  ui: Ui
  statement: StatementOnDay
  cases: readonly CaseOnDay[]
}

/** What a statement became: whether it was followed, what it changed, and where that was decided. */
export function Became({ ui, statement, cases }: BecameProps) {
  const t = hearingTexts(ui.lang)
  const { outcome, changed, decidedIn, outcomeOn } = statement
  if (outcome === null) return <p>{t.notYet}</p>
  return (
    <>
      <p>
        <strong>
          {t.outcomes[outcome]}
          {outcomeOn === null ? '' : `, ${longDate(outcomeOn, ui.lang)}`}.
        </strong>
      </p>
      {changed === null ? null : (
        <p>
          <Text of={show(changed, ui.lang)} />
        </p>
      )}
      {decidedIn === null ? null : (
        <p>
          {t.decidedIn} <CaseLink ui={ui} of={decidedIn} cases={cases} />.
        </p>
      )}
    </>
  )
}
