import type { Context, Handler } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  CheckboxGroup,
  DateField,
  errorOf,
  ErrorSummary,
  Field,
  Form,
  Page,
  PageTitle,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { Fault } from '../../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../../platform/http/forms.ts'
import { lineOf, listOf } from '../../../platform/http/typed-values.ts'
import type { Frame } from '../../frame.ts'
import { shieldTexts } from '../../protection/index.ts'
import { handOver } from '../hand-over.ts'
import { activeAmong, membersOf, type Member } from '../members.ts'
import { mayAs } from '../membership.ts'
import type { Organisation } from '../queries.ts'
import { organisationPaths } from '../paths.ts'
import { organisationSaid, organisationTexts } from '../texts.ts'
import { ownHere } from './own-here.ts'
import { OTHERS, readBoard } from './read-board.ts'
import { organisationPageTexts } from './texts.ts'

type C = Context<Env>

interface State {
  ui: Ui
  organisation: Organisation
  /** Who is in charge now. */
  members: readonly Member[]
  membershipId: string
}

interface Filled {
  typed: Typed
  errors: readonly FormError[]
}

/** `/organisasjoner/:id/overtakelse`: for the leader, after the annual meeting. */
export const handOverPage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const state = await stateOf(c, frame)
    return show(c, state, { typed: { slutter: state.members.map(({ id }) => id) }, errors: [] })
  }

export const handOverBoard =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const [state, typed] = [await stateOf(c, frame), await sentForm(c)]
    const { ui, organisation, membershipId } = state
    const { day, members, errors } = readBoard(typed, { today: clock.today(), lang: ui.lang })
    if (day === null || errors.length > 0) return show(c, state, { typed, errors })
    try {
      await handOver(db, {
        organisationId: organisation.id,
        by: { membershipId },
        day,
        members,
        leaving: listOf(typed, 'slutter'),
        language: ui.page,
        publicUrl: config.publicUrl,
        at: clock.now(),
      })
    } catch (error) {
      if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
      return show(c, state, { typed, errors: [{ field: 'leder', text: error.says[ui.lang] }] })
    }
    return c.redirect(ui.href(organisationPaths.said(organisation.id, 'overlatt')), 303)
  }

async function stateOf(c: C, frame: Frame): Promise<State> {
  const { db, clock } = c.get('deps')
  const [{ id, role, organisation }] = await ownHere(c)
  if (!mayAs(role, 'hand_over'))
    throw new Fault(
      'not-allowed',
      organisationSaid((t) => t.faults.leaderInvites),
    )
  const members = activeAmong(await membersOf(db, organisation.id, clock.today()), clock.today())
  return { ui: await frame.ui(c), organisation, members, membershipId: id }
}

function show(c: C, state: State, form: Filled) {
  return c.html(<HandOverPage {...state} {...form} />, form.errors.length === 0 ? 200 : 422)
}

function HandOverPage({ ui, organisation, members, typed, errors }: State & Filled) {
  const t = organisationPageTexts(ui.lang).handOver
  const { roles } = organisationTexts(ui.lang)
  const unnamed = organisationPageTexts(ui.lang).page.unnamed
  const address = (name: string) =>
    ({ name, value: lineOf(typed, name), error: errorOf(errors, name), autocomplete: 'off', size: 30 }) as const
  const nameOf = ({ shielded, name }: Member) => (shielded ? shieldTexts(ui.lang).person : (name ?? unnamed))
  return (
    <Page ui={ui} title={t.title(organisation.name)} noindex>
      <PageTitle title={t.title(organisation.name)} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(organisationPaths.handOver(organisation.id))}>
          <Field {...address('leder')} label={t.leader} />
          {OTHERS.map((role) => (
            <Field {...address(role)} label={t.others[role]} suffix={t.optional} />
          ))}
          <DateField name="dag" label={t.day} hint={t.dayHint} value={lineOf(typed, 'dag')} error={errorOf(errors, 'dag')} />
          <CheckboxGroup
            name="slutter"
            legend={t.leaving}
            values={listOf(typed, 'slutter')}
            options={members.map((member) => ({ value: member.id, label: `${nameOf(member)}, ${roles[member.role].toLowerCase()}` }))}
          />
          <Buttons>
            <Button>{t.act}</Button>
            <ButtonLink weight="tertiary" href={ui.href(organisationPaths.organisation(organisation.id))}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
        <p>
          {t.unreached} <a href={`${ui.href(organisationPaths.organisation(organisation.id))}#inviter`}>{t.byName}</a>
        </p>
      </div>
    </Page>
  )
}
