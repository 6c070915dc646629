import { isTermPast, setUpOn, standingOn, type BodyOnDay } from '../../bodies/index.ts'
import { Paragraphs, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** What a body is for, and until it is there what is intended and needed. When the day it was to begin has come and nobody has told that it did, as the plan it was. */
export function PlanText({ ui, body, day }: { ui: Ui; body: BodyOnDay; day: Day }) {
  if (isTermPast(body, day)) return null
  const text = <Paragraphs of={show(body.body, ui.lang)} />
  if (standingOn(body, day) !== 'planned') return text
  const t = townTexts(ui.lang).hub
  const ahead = [body.trial ? t.committeeIntended : null, needsNominators(body, day) ? t.committeeNeeds : null].filter(
    (one) => one !== null,
  )
  const isPlanAlone = body.from !== null && body.from.latest <= day
  return (
    <>
      {isPlanAlone ? <p>{t.committeePlanned}</p> : null}
      {text}
      {ahead.length === 0 ? null : <p>{ahead.join(' ')}</p>}
      {isPlanAlone ? <p>{t.committeeSince}</p> : null}
    </>
  )
}

const needsNominators = ({ type, steps }: BodyOnDay, day: Day) =>
  setUpOn(type, steps, day).some(({ step, state }) => step === 'nominating_committee' && state !== 'done')
