import { Button, Buttons, errorOf, Field, Form } from '../../design/index.ts'
import { newActKey } from '../../people/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import type { State } from './organisation-state.ts'
import { ReasonFields } from './reason-fields.tsx'

/** Asks somebody in as leader, by their address or on paper. */
export function NewLeader({ state }: { state: State }) {
  const { work, organisation, typed, errors } = state
  const t = work.t.organisations
  if (organisation.state === 'refused' || organisation.state === 'dissolved') return null
  return (
    <div class="sec close">
      <details class="ds-details" open={state.form === 'new-leader'}>
        <summary>{t.newLeader}</summary>
        <div>
          <Form
            action={work.ui.href(workPaths.newLeader(organisation.id))}
            hidden={{ nokkel: lineOf(typed, 'nokkel') || newActKey() }}
            label={t.newLeader}
          >
            <p>{t.newLeaderLead}</p>
            <Field
              name="adresse"
              label={t.address}
              value={lineOf(typed, 'adresse')}
              error={errorOf(errors, 'adresse')}
              autocomplete="off"
              size={30}
            />
            <Field
              name="nyleder"
              label={t.leaderName}
              hint={t.leaderHint}
              value={lineOf(typed, 'nyleder')}
              error={errorOf(errors, 'nyleder')}
              autocomplete="off"
              size={30}
            />
            <ReasonFields state={state} suffix="-leder" />
            <Buttons>
              <Button>{t.newLeader}</Button>
            </Buttons>
          </Form>
        </div>
      </details>
    </div>
  )
}
