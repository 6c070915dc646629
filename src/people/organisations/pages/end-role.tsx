import type { Context, Handler } from 'hono'
import { Button, Buttons, errorOf, Field, Form, Select, type FormError, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { Fault } from '../../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { typedDay } from '../../../platform/time/index.ts'
import type { Frame } from '../../frame.ts'
import { endMember } from '../end-member.ts'
import { organisationPaths } from '../paths.ts'
import { ownHere } from './own-here.ts'
import { organisationPageTexts } from './texts.ts'

type C = Context<Env>
type Refuse = (c: C, given: { typed: Typed; errors: readonly FormError[] }) => Promise<Response>

/** `POST /organisasjoner/:id/roller/slutt`: a role ends, at once or after a day. */
export const endRole =
  (frame: Frame, refuse: Refuse): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const [[{ id: by, organisation }], typed, ui] = [await ownHere(c), await sentForm(c), await frame.ui(c)]
    const t = organisationPageTexts(ui.lang).page
    const membershipId = lineOf(typed, 'hvem')
    const [day, today] = [lineOf(typed, 'dag'), clock.today()]
    const lastDay = day === '' ? null : typedDay(day, today)
    const wrong = (field: string, text: string) => refuse(c, { typed, errors: [{ field, text }] })
    if (membershipId === '') return wrong('hvem', t.needWhose)
    if (day !== '' && (lastDay === null || lastDay < today)) return wrong('dag', t.needLastDay)
    try {
      await endMember(db, { organisationId: organisation.id, by, membershipId, lastDay, at: clock.now() })
    } catch (error) {
      if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
      return wrong('hvem', error.says[ui.lang])
    }
    return c.redirect(ui.href(organisationPaths.said(organisation.id, 'sluttet')), 303)
  }

interface EndRoleProps {
  ui: Ui
  organisationId: string
  members: readonly { id: string; who: string }[]
  typed: Typed
  errors: readonly FormError[]
}

/** Which role, and its last day. */
export function EndRole({ ui, organisationId, members, typed, errors }: EndRoleProps) {
  const t = organisationPageTexts(ui.lang).page
  return (
    <Form action={ui.href(organisationPaths.roleEnd(organisationId))} label={t.endRole}>
      <Select
        name="hvem"
        label={t.whoseRole}
        value={lineOf(typed, 'hvem')}
        error={errorOf(errors, 'hvem')}
        options={[{ value: '', label: t.choose }, ...members.map(({ id, who }) => ({ value: id, label: who }))]}
      />
      <Field
        name="dag"
        label={t.lastDay}
        hint={t.lastDayHint}
        value={lineOf(typed, 'dag')}
        error={errorOf(errors, 'dag')}
        autocomplete="off"
        size={16}
      />
      <Buttons>
        <Button danger>{t.endRole}</Button>
      </Buttons>
    </Form>
  )
}
