import type { Context } from 'hono'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { activitiesAt, afterSaved, openActivity, type Opened } from '../activities/activity-target.ts'
import { saveOrSay } from '../activities/save-or-say.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf } from '../form/form-errors.ts'
import { namedErrors } from '../form/named-errors.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { SEEN, seenIn, type Collision } from '../items/edit-state.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { fieldsOf, PLAN_FIELDS, planPoints, readPlan, typedPlan } from './plan-fields.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/mote`: agenda, what is good to know, how questions are looked at, and which committee it finds people for. */
export async function planPage(c: C): Promise<Response> {
  const opened = await openMeetingItem(c)
  return c.html(<PlanView opened={opened} typed={typedPlan(opened.item)} errors={[]} collision={null} />)
}

export async function savePlan(c: C): Promise<Response> {
  const opened = await openMeetingItem(c)
  const { work, key, layer } = opened
  const typed = await sentForm(c)
  const { item, faults } = readPlan(opened.item, typed, work)
  if (item === null) return c.html(<PlanView opened={opened} typed={typed} errors={errorsOf(faults)} collision={null} />, 422)
  return saveOrSay(c, opened, {
    typed,
    save: { item, layer, seen: seenIn(typed, 'known') },
    done: (saved) => afterSaved(work, key, saved),
    again: ({ errors, collision, opened: now, status }) =>
      c.html(<PlanView opened={now} typed={typed} errors={errors} collision={collision} />, status),
  })
}

/** Throws `not-found` for what is no public meeting. */
async function openMeetingItem(c: C): Promise<Opened> {
  const opened = await openActivity(c)
  if (opened.item.kind !== 'public_meeting') throw notFound(workSaid((t) => t.notFound.toChange))
  return opened
}

interface PlanProps {
  opened: Opened
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
}

function PlanView({ opened, typed, errors, collision }: PlanProps) {
  const { work, key, item, seen } = opened
  const { t, lang, ui } = work
  const count = item.meeting?.agenda.length ?? 0
  const agenda = (item.meeting?.agenda ?? []).map((point) => show(point.title, lang).text).join('; ')
  return (
    <WorkPage
      work={work}
      saysWhere
      title={`${t.meetings.planTitle}: ${show(item.title, lang).text}`}
      lead={t.meetings.planLead}
      styles={['meeting.css']}
    >
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: fieldsOf(count), work })} />
        <CollisionNotice work={work} collision={collision} facts={[{ term: t.meetings.planTitle, text: agenda || t.nothing }]} />
        <Form action={activitiesAt(work, `/${key}/mote`)} hidden={{ [SEEN]: String(seen) }}>
          {planPoints(count).map(({ at, title, speaker }) => (
            <div class="agenda-row">
              <FieldView field={at} work={work} typed={typed} errors={errors} />
              <FieldView field={title} work={work} typed={typed} errors={errors} />
              <FieldView field={speaker} work={work} typed={typed} errors={errors} />
            </div>
          ))}
          {PLAN_FIELDS.filter(({ name }) => name !== 'wishes' || item.signUp !== undefined).map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <Buttons>
            <Button>{collision === null ? t.save : t.saveAnyway}</Button>
            <ButtonLink weight="tertiary" href={activitiesAt(work, `/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
