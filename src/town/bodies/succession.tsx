import { bodyPaths, isTermPast, type BodyOnDay } from '../../bodies/index.ts'
import { Notice, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Moment } from '../as-of.ts'
import { bodyPageTexts } from './texts.ts'

interface SuccessionProps {
  ui: Ui
  moment: Moment
  body: BodyOnDay
  bodies: readonly BodyOnDay[]
}

/** Where what was open lies now; and, of a body that has taken over, from whom. */
export function Succession({ ui, moment, body, bodies }: SuccessionProps) {
  const t = bodyPageTexts(ui.lang).succession
  const successor = isTermPast(body, moment.day) ? bodies.find(({ slug }) => slug === body.successor) : undefined
  const before = bodies.filter((one) => one.successor === body.slug && isTermPast(one, moment.day))
  return (
    <>
      {successor === undefined ? null : (
        <Notice title={t.ended}>
          <p>
            {t.goesTo} <BodyLink ui={ui} body={successor} />. {t.stays}
          </p>
        </Notice>
      )}
      {before.map((one) => (
        <p>
          {t.tookOver} <BodyLink ui={ui} body={one} />. {t.history}
        </p>
      ))}
    </>
  )
}

function BodyLink({ ui, body }: { ui: Ui; body: BodyOnDay }) {
  return (
    <a href={ui.href(bodyPaths.body(body.slug))}>
      <Text of={show(body.name, ui.lang)} />
    </a>
  )
}
