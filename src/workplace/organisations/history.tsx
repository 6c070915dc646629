import { Button, Buttons, Form, Table } from '../../design/index.ts'
import { dateSeenFrom } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'
import { workPaths } from '../work-paths.ts'
import type { State } from './organisation-state.ts'

/** All that has happened, and what is said on the phone now. */
export function History({ state }: { state: State }) {
  return (
    <>
      <StepTable state={state} />
      <Here state={state} />
    </>
  )
}

/** A member of one that has been quiet says on the phone that they are still there. */
function Here({ state: { work, organisation } }: { state: State }) {
  const t = work.t.organisations
  if (!organisation.isLed || organisation.state === 'refused' || organisation.state === 'dissolved') return null
  return (
    <Form action={work.ui.href(workPaths.organisationHere(organisation.id))} label={t.areHere}>
      <p>{t.areHereHint}</p>
      <Buttons>
        <Button weight="secondary">{t.areHere}</Button>
      </Buttons>
    </Form>
  )
}

function StepTable({ state: { work, steps } }: { state: State }) {
  const t = work.t.organisations
  const byWords = ({ what, by }: State['steps'][number]) =>
    by ?? (what === 'asked' || what === 'dormant' || what === 'verified' ? t.nobody : t.themselves)
  return (
    <Table
      caption={t.history}
      head={[t.what, t.when, t.by, t.reason]}
      rows={steps.map((step) => ({
        cells: [
          t.steps[step.what],
          dateSeenFrom(work.today, instantToWall(step.at.getTime()).day, work.lang),
          byWords(step),
          <Lines lines={[step.reason, step.paper === null ? null : t.papers[step.paper]]} />,
        ],
      }))}
    />
  )
}
