import { changeShifts, findNeed, shiftChoices, volunteerOfAct, volunteerPaths, type FoundVolunteer } from '../../activities/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  PageTitle,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import { volunteerPageSaid, volunteerPageTexts } from './texts.ts'

interface Asked {
  token: string
  actId: string
  found: FoundVolunteer
  choices: ReturnType<typeof shiftChoices>
}

/** `/kvittering/:token/vakter`: leave some shifts, take others. */
export async function shiftsPage(c: Ctx) {
  const ui = await uiOf(c)
  const asked = await shiftsAsked(c, ui)
  return c.html(<ShiftsPage ui={ui} asked={asked} values={asked.choices.mine} errors={[]} />)
}

export async function sendShifts(c: Ctx) {
  const { db, clock } = c.get('deps')
  const [ui, typed] = await Promise.all([uiOf(c), sentForm(c)])
  const asked = await shiftsAsked(c, ui)
  const slots = listOf(typed, 'vakter')
  const again = (text: string, status: 409 | 422) =>
    c.html(<ShiftsPage ui={ui} asked={asked} values={slots} errors={[{ field: 'vakter', text }]} />, status)
  if (slots.length === 0) return again(volunteerPageTexts(ui.lang).change.allLeft, 422)
  try {
    await changeShifts(db, { actId: asked.actId, slots, at: clock.now() })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again(error.says[ui.lang], 409)
  }
  return c.redirect(ui.href(receiptPaths.receipt(asked.token)), 303)
}

/** Throws `not-found`. */
async function shiftsAsked(c: Ctx, ui: Ui): Promise<Asked> {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const at = clock.now()
  const found = act.kind === 'volunteer' && act.cancelledAt === null ? await volunteerOfAct(db, act.id, at) : null
  if (found === null) throw notFound(volunteerPageSaid((t) => t.change.none))
  const need = await findNeed(db, { key: found.need, today: clock.today(), at })
  return { token, actId: act.id, found, choices: shiftChoices({ found, need, at }, ui) }
}

function ShiftsPage({ ui, asked, values, errors }: { ui: Ui; asked: Asked; values: readonly string[]; errors: readonly FormError[] }) {
  const { token, found, choices } = asked
  const t = volunteerPageTexts(ui.lang).change
  const canChange = choices.mine.length > 0
  return (
    <Page ui={ui} title={t.title} noindex hub={found.hub}>
      <PageTitle title={t.title} lead={canChange ? t.lead : t.none} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(volunteerPaths.shifts(token))}>
          {canChange ? (
            <CheckboxGroup name="vakter" legend={t.legend} options={choices.options} values={values} error={errorOf(errors, 'vakter')} />
          ) : null}
          <Buttons>
            {canChange ? <Button>{t.act}</Button> : null}
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
