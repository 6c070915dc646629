import type { BodyOnDay } from '../../bodies/index.ts'
import { isTermPast, standingOn } from '../../bodies/index.ts'
import { Paragraphs, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** What a body is for. When the day it was to begin has come and nobody has told that it did, as the plan it was. */
export function PlanText({ ui, body, day }: { ui: Ui; body: BodyOnDay; day: Day }) {
  if (isTermPast(body, day)) return null
  const text = <Paragraphs of={show(body.body, ui.lang)} />
  if (!isPlanAlone(body, day)) return text
  const t = townTexts(ui.lang).hub
  return (
    <>
      <p>{t.committeePlanned}</p>
      {text}
      <p>{t.committeeSince}</p>
    </>
  )
}

const isPlanAlone = (body: BodyOnDay, day: Day) => body.from !== null && body.from.latest <= day && standingOn(body, day) === 'planned'
