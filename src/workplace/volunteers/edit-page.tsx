import type { Context } from 'hono'
import { activitiesOf, type NeedItem } from '../../activities/index.ts'
import { Button, Buttons, ButtonLink, errorOf, ErrorSummary, Form, Select, type Choice, type FormError } from '../../design/index.ts'
import { show, type Layer } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { FieldView } from '../form/field-view.tsx'
import type { Values } from '../form/field.ts'
import { errorsOf } from '../form/form-errors.ts'
import { asRecord, asText } from '../form/localized-value.ts'
import { namedErrors } from '../form/named-errors.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { wordsOf } from '../form/words.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { layerAfter, sourceOf } from '../items/compose-item.ts'
import { ONCE, SEEN, seenIn, type Collision } from '../items/edit-state.ts'
import { ExampleBox } from '../items/edit-view.tsx'
import { drawOnce, newKey, onceFrom } from '../items/item-target.ts'
import { ownAmong } from '../own.ts'
import { ownSource, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { isOver } from '../activities/lacks.ts'
import { afterNeed, isSaved, needsAt, openNeed, saveNeed, type OpenedNeed } from './need-target.ts'
import { needFields } from './need-fields.ts'

type C = Context<Env>
const ACTIVITY = 'activity'

interface State {
  work: Work
  /** Null: something new. */
  opened: OpenedNeed | null
  once: string
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
}

/** `…/frivillige/ny`: what people are needed for; `?til=` for one of an activity. */
export async function newNeedPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const typed = { source: ownSource(work), [ACTIVITY]: c.req.query('til') ?? '' }
  return answer(c, { work, opened: null, once: drawOnce(), typed, errors: [], collision: null })
}

/** `…/frivillige/:key/om` */
export async function editNeedPage(c: C): Promise<Response> {
  const opened = await openNeed(c)
  const { work, item } = opened
  const typed = { ...typedFrom(needFields(work), asRecord(item)), [ACTIVITY]: item.activity ?? '' }
  return answer(c, { work, opened, once: '', typed, errors: [], collision: null })
}

export async function addNeed(c: C): Promise<Response> {
  const work = await workOf(c)
  return save(c, { work, opened: null, typed: await sentForm(c) })
}

export async function saveNeedAct(c: C): Promise<Response> {
  const opened = await openNeed(c)
  return save(c, { work: opened.work, opened, typed: await sentForm(c) })
}

async function save(c: C, { work, opened, typed }: Pick<State, 'work' | 'opened' | 'typed'>): Promise<Response> {
  const once = onceFrom(lineOf(typed, ONCE))
  const state = { work, opened, once, typed, collision: null }
  const { values, faults } = readFields(needFields(work), { typed, work, before: opened === null ? null : asRecord(opened.item) })
  if (faults.length > 0) return answer(c, { ...state, errors: errorsOf(faults) }, 422)
  const { item, layer } = composed(values, state)
  const outcome = await saveNeed(c, { work, key: String(item['key']), item, layer, seen: opened === null ? 'new' : seenIn(typed, 'known') })
  if (isSaved(outcome)) return c.redirect(afterNeed(work, String(item['key']), outcome), 303)
  return answer(c, { ...state, ...outcome, opened: opened === null ? null : await openNeed(c) }, outcome.status)
}

/** What the form does not ask, the shifts, stays as it was; a need that follows an activity has none of its own. */
function composed(
  values: Values,
  { work, opened, once, typed }: Pick<State, 'work' | 'opened' | 'once' | 'typed'>,
): { item: Values; layer: Layer } {
  const before: { item: NeedItem; layer: Layer } | null = opened
  const layer = layerAfter(before, typed)
  const source = sourceOf({ typed: values['source'], before, layer, work })
  const activity = lineOf(typed, ACTIVITY)
  const name = asText(values['title'])?.nb ?? ''
  const item = {
    ...values,
    key: opened?.key ?? newKey(`${name} ${work.hub?.slug ?? ''}`, once),
    ...(work.own === null ? {} : { provider: work.own.slug }),
    ...(activity === '' ? { shifts: before?.item.shifts ?? [] } : { activity, shifts: [] }),
    ...(source === null ? {} : { source }),
    knownFrom: before === null || before.layer !== layer ? work.today : before.item.knownFrom,
  }
  return { item, layer }
}

async function answer(c: C, state: State, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { work } = state
  const all = ownAmong(work, 'activity', await activitiesOf(c.get('deps').db, work.scope))
  const activities = all
    .filter(({ item }) => !isOver(item, work.today) || item.key === state.typed[ACTIVITY])
    .map(({ item }) => ({ value: item.key, label: show(item.title, work.lang).text }))
  return c.html(<NeedForm {...state} activities={activities} />, status)
}

function NeedForm({ work, opened, once, typed, errors, collision, activities }: State & { activities: readonly Choice[] }) {
  const { ui, t, lang } = work
  const { volunteers: v } = t
  const fields = needFields(work)
  const action = needsAt(work, opened === null ? '/ny' : `/${opened.key}/om`)
  const facts =
    opened === null
      ? []
      : fields.map((field) => ({ term: field.label(t), text: wordsOf(field, asRecord(opened.item)[field.name], work) ?? t.nothing }))
  const [title, body, ...rest] = fields
  return (
    <WorkPage work={work} title={opened === null ? v.add : show(opened.item.title, lang).text} lead={v.formLead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields, work, others: { [ACTIVITY]: v.fields.activity } })} />
        <CollisionNotice work={work} collision={collision} facts={facts} />
        <Form action={action} hidden={{ [SEEN]: String(opened?.seen ?? 'new'), [ONCE]: once }}>
          {[title, body].map((field) =>
            field === undefined ? null : <FieldView field={field} work={work} typed={typed} errors={errors} />,
          )}
          <Select
            name={ACTIVITY}
            label={v.fields.activity}
            hint={v.fields.activityHint}
            value={lineOf(typed, ACTIVITY)}
            error={errorOf(errors, ACTIVITY)}
            options={[{ value: '', label: v.fields.activityNone }, ...activities]}
          />
          {rest.map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          {opened === null ? null : <ExampleBox state={{ work, stored: opened, typed }} />}
          <Buttons>
            <Button>{collision === null ? t.save : t.saveAnyway}</Button>
            <ButtonLink weight="tertiary" href={needsAt(work, opened === null ? '' : `/${opened.key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
