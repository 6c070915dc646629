import { Button, Buttons, Facts, Form, Notice, type Ui } from '../../../design/index.ts'
import { mayActIn } from '../organisation.ts'
import { numberWords } from '../organisation-number.ts'
import { organisationPaths } from '../paths.ts'
import { organisationTexts } from '../texts.ts'
import type { OrganisationState } from './organisation-state.ts'
import { organisationPageTexts } from './texts.ts'

/** What hinders it from acting, if anything, and what it is. */
export function Standing({ ui, own, daysWaited, members }: OrganisationState) {
  const [{ organisation, role }] = own
  const { state, isLed, number, kind } = organisation
  const t = organisationPageTexts(ui.lang).page
  const all = organisationTexts(ui.lang)
  const isLastLeader = role === 'leader' && members.filter((member) => member.role === 'leader').length === 1
  return (
    <>
      {state === 'claimed' ? (
        <Notice title={t.waits(daysWaited)}>
          <p>{t.waitsNext}</p>
        </Notice>
      ) : state === 'dormant' || state === 'dissolved' || state === 'refused' ? (
        <Notice kind="urgent">
          <p>{t[state]}</p>
        </Notice>
      ) : null}
      {isLed ? null : (
        <Notice kind="urgent" title={all.unled}>
          <p>{t.unled}</p>
        </Notice>
      )}
      <Facts
        items={[
          { term: all.status, text: all.states[state] },
          { term: all.number, text: number === null ? all.unregistered : numberWords(number) },
          { term: all.kind, text: all.kinds[kind] },
        ]}
      />
      {state === 'dormant' ? <HereForm ui={ui} id={organisation.id} isAsleep /> : null}
      {isLastLeader && mayActIn(state) ? <p>{t.lastLeader}</p> : null}
    </>
  )
}

/** A sign that somebody is there; what a resting one needs most. */
export function HereForm({ ui, id, isAsleep = false }: { ui: Ui; id: string; isAsleep?: boolean }) {
  const t = organisationPageTexts(ui.lang).page
  return (
    <Form action={ui.href(organisationPaths.sign(id))} label={t.here}>
      {isAsleep ? null : <p>{t.hereHint}</p>}
      <Buttons>
        <Button weight={isAsleep ? 'primary' : 'secondary'}>{t.here}</Button>
      </Buttons>
    </Form>
  )
}
