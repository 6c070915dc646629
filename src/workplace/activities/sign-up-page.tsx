import type { Context } from 'hono'
import { SignUpRule, takenSeats, type ActivityItem, type SignUpRuleItem } from '../../activities/index.ts'
import { Button, Buttons, ButtonLink, errorOf, ErrorSummary, Form, RadioGroup, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import type { Field, Values } from '../form/field.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf } from '../form/form-errors.ts'
import { namedErrors } from '../form/named-errors.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { SEEN, seenIn, type Collision } from '../items/edit-state.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { activitiesAt, afterSaved, openActivity, type Opened } from './activity-target.ts'
import type { TakenByDate } from './concerned.tsx'
import { ROOM_KEY, roomLabels } from './room-fields.ts'
import { saveOrSay } from './save-or-say.ts'
import { ASKED_FIELDS, readAsks, typedAsks } from './sign-up-asks.ts'
import { FirstAndQuestions } from './sign-up-asks-view.tsx'

type C = Context<Env>
const HOW = 'how'
const PER = 'per'

const number = (name: string, [least, most]: readonly [number, number], optional: boolean): Field & { kind: 'number' } => ({
  kind: 'number',
  name,
  least,
  most,
  optional,
  label: (t) => labelOf(t.activities.signUp.fields, name),
  hint: (t) => labelOf(t.activities.signUp.hints, name),
})
const labelOf = (words: Readonly<Record<string, string>>, name: string) => words[name] ?? name

const FIELDS: readonly Field[] = [
  number('seats', [1, 10_000], true),
  number('together', [1, 20], false),
  number('opensDays', [0, 400], true),
  number('closesHours', [0, 720], false),
  number('cancelHours', [0, 720], false),
  number('replyHours', [1, 168], false),
  { kind: 'tick', name: 'children', label: (t) => t.activities.signUp.children, hint: (t) => t.activities.signUp.childrenHint },
]

/** `…/aktiviteter/:key/pamelding`: whether one signs up, for what, and how many there is room for. */
export async function signUpRulePage(c: C): Promise<Response> {
  const opened = await openActivity(c)
  return c.html(<RuleView opened={opened} typed={typedRule(opened.item)} errors={[]} collision={null} />)
}

/** A new rule has what the shape says where nobody has said otherwise. */
function typedRule({ signUp, attend }: ActivityItem): Typed {
  const rule = signUp ?? SignUpRule.parse({ per: 'date' })
  const how = signUp === undefined ? 'none' : attend === 'drop_in' ? 'optional' : 'needed'
  return { ...typedFrom(FIELDS, { ...rule }), ...typedAsks(rule), [HOW]: how, [PER]: rule.per }
}

export async function saveSignUpRule(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const { work, key, layer } = opened
  const typed = await sentForm(c)
  const { item, faults } = withRule(opened, typed, await takenSeats(c.get('deps').db, key))
  if (item === null) return c.html(<RuleView opened={opened} typed={typed} errors={errorsOf(faults)} collision={null} />, 422)
  return saveOrSay(c, opened, {
    save: { item, layer, seen: seenIn(typed, 'known') },
    typed,
    done: (saved) => afterSaved(work, key, saved),
    again: ({ errors, collision, opened: now, status }) =>
      c.html(<RuleView opened={now} typed={typed} errors={errors.map(atSeats)} collision={collision} />, status),
  })
}

interface Ruled {
  item: ActivityItem | null
  faults: readonly FieldFault[]
}

function withRule({ item, work }: Opened, typed: Typed, taken: TakenByDate): Ruled {
  const { signUp: s } = work.t.activities
  const how = lineOf(typed, HOW)
  const { signUp: before, ...rest } = item
  const isTaken = [...taken.values()].some((one) => one.taken + one.waiting > 0)
  if (how === 'none')
    return isTaken
      ? wrong(HOW, s.alreadySignedUp)
      : { item: { ...rest, attend: item.attend === 'sign_up' ? 'not_announced' : item.attend }, faults: [] }
  if (how !== 'needed' && how !== 'optional') return wrong(HOW, work.t.faults.choose)
  const { values, faults } = readFields(FIELDS, { typed, work, before: null })
  const asked = readAsks({ typed, work, before })
  if (faults.length + asked.faults.length > 0) return { item: null, faults: [...faults, ...asked.faults] }
  const per = lineOf(typed, PER) === 'series' ? 'series' : 'date'
  if (before !== undefined && before.per !== per && isTaken) return wrong(PER, s.alreadySignedUp)
  const most = Math.max(0, ...[...taken.values()].map((one) => one.taken))
  const rule = ruleOf(before, { ...values, ...asked.asks, per })
  if (rule.seats !== undefined && rule.seats < most) return wrong('seats', s.fewerThanTaken(most))
  return { item: { ...rest, signUp: rule, attend: how === 'needed' ? 'sign_up' : 'drop_in' }, faults: [] }
}

const wrong = (field: string, message: string): Ruled => ({ item: null, faults: [{ field, message }] })

/** What the form does not ask, the days it opens and closes on, stays as it was. */
function ruleOf(before: SignUpRuleItem | undefined, values: Values): SignUpRuleItem {
  const asked = new Set([...FIELDS.map(({ name }) => name), PER, 'first', 'questions'])
  const kept = Object.fromEntries(Object.entries(before ?? {}).filter(([name]) => !asked.has(name)))
  return SignUpRule.parse({ ...kept, ...values })
}

/** Too many for the room is mended here by fewer seats. */
const atSeats = (error: FormError): FormError => (error.field === ROOM_KEY.name ? { ...error, field: 'seats' } : error)

interface RuleProps {
  opened: Opened
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
}

function RuleView({ opened, typed, errors, collision }: RuleProps) {
  const { work, key, item, seen } = opened
  const { ui, t, lang } = work
  const { signUp: s } = t.activities
  return (
    <WorkPage work={work} title={show(item.title, lang).text} lead={s.lead}>
      <div class="sec close">
        <ErrorSummary
          ui={ui}
          errors={namedErrors(errors, {
            fields: [...FIELDS, ...ASKED_FIELDS],
            work,
            others: { [HOW]: s.how, [PER]: s.per, ...roomLabels(work) },
          })}
        />
        <CollisionNotice work={work} collision={collision} facts={[{ term: s.how, text: signUpWords(item, work) }]} />
        <Form action={activitiesAt(work, `/${key}/pamelding`)} hidden={{ [SEEN]: String(seen) }}>
          <RadioGroup
            name={HOW}
            legend={s.how}
            value={lineOf(typed, HOW)}
            error={errorOf(errors, HOW)}
            options={(['none', 'needed', 'optional'] as const).map((value) => ({ value, label: s.hows[value] }))}
          />
          <RadioGroup
            name={PER}
            legend={s.per}
            value={lineOf(typed, PER)}
            error={errorOf(errors, PER)}
            options={(['date', 'series'] as const).map((value) => ({ value, label: s.pers[value] }))}
          />
          {FIELDS.map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <FirstAndQuestions work={work} typed={typed} errors={errors} />
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

/** «For hver dato, 15 plasser» */
export function signUpWords({ signUp }: ActivityItem, { t }: Work): string {
  const { signUp: s } = t.activities
  if (signUp === undefined) return s.hows.none
  return [s.pers[signUp.per], ...(signUp.seats === undefined ? [] : [s.seats(signUp.seats)])].join(', ')
}
