import { activityPaths } from '../../activities/index.ts'
import { Button, Buttons, Field, Form, type Ui } from '../../design/index.ts'
import { keptDay } from '../as-of.ts'
import type { AskedFor } from '../activities/asked.ts'
import type { Nearest } from './nearest.ts'
import { discoverTexts } from './texts.ts'

/** «Nærmest deg først»: folded away until somebody asks, since what happens comes first. */
export function NearForm({ ui, asked, nearest }: { ui: Ui; asked: AskedFor; nearest: Nearest | null }) {
  const t = discoverTexts(ui.lang)
  const { naer = '', ...others } = asked.choices
  const day = keptDay(asked.moment)
  const fault = nearest !== null && 'fault' in nearest ? nearest.fault : undefined
  return (
    <>
      <details class="ds-details off-paper" open={fault !== undefined}>
        <summary>{t.nearest}</summary>
        <div>
          <Form action={ui.href(activityPaths.list)} method="get" hidden={{ ...others, ...(day === undefined ? {} : { dato: day }) }}>
            <Field name="naer" label={t.nearestLabel} value={naer} error={fault} autocomplete="postal-code" />
            <Buttons>
              <Button weight="secondary">{t.nearestShow}</Button>
            </Buttons>
          </Form>
        </div>
      </details>
      {nearest !== null && 'hubs' in nearest ? <p role="status">{t.nearestTo(nearest.place)}</p> : null}
    </>
  )
}
