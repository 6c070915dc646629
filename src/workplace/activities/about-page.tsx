import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, ErrorSummary, Form, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf } from '../form/form-errors.ts'
import { asRecord } from '../form/localized-value.ts'
import { namedErrors } from '../form/named-errors.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { wordsOf } from '../form/words.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { layerAfter, SOURCE, sourceOf } from '../items/compose-item.ts'
import { SEEN, seenIn, type Collision } from '../items/edit-state.ts'
import { ExampleBox } from '../items/edit-view.tsx'
import { WorkPage } from '../work-page.tsx'
import { aboutFields, asAsked, asItem } from './about-fields.ts'
import { activitiesAt, afterSaved, openActivity, type Opened } from './activity-target.ts'
import type { RoomAnswer } from './room-answer.ts'
import { roomLabels } from './room-fields.ts'
import { RoomNotice } from './room-view.tsx'
import { saveOrSay } from './save-or-say.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/om`: what it is, for all its dates. */
export async function aboutPage(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const typed = typedFrom([...aboutFields(opened.work), SOURCE], asAsked(asRecord(opened.item)))
  return c.html(<AboutView opened={opened} typed={typed} errors={[]} collision={null} rooms={null} />)
}

export async function saveAbout(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const { work, key, item: before, layer } = opened
  const typed = await sentForm(c)
  const fields = [...aboutFields(work), SOURCE]
  const { values, faults } = readFields(fields, { typed, work, before: asAsked(asRecord(before)) })
  if (faults.length > 0)
    return c.html(<AboutView opened={opened} typed={typed} errors={errorsOf(faults)} collision={null} rooms={null} />, 422)
  const after = layerAfter({ item: before, layer }, typed)
  const source = sourceOf({ typed: values['source'], before: { item: before, layer }, layer: after, work })
  const asked = new Set([...fields.map(({ name }) => name), 'organisers'])
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !asked.has(name)))
  const item = {
    ...kept,
    ...asItem(values, { own: work.own, before: asRecord(before) }),
    ...(source === null ? {} : { source }),
    ...(after === layer ? {} : { knownFrom: work.today }),
  }
  return saveOrSay(c, opened, {
    save: { item, layer: after, seen: seenIn(typed, 'known') },
    typed,
    done: (saved) => afterSaved(work, key, saved),
    again: ({ errors, collision, rooms, opened: now, status }) =>
      c.html(<AboutView opened={now} typed={typed} errors={errors} collision={collision} rooms={rooms} />, status),
  })
}

interface AboutProps {
  opened: Opened
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
  rooms: RoomAnswer | null
}

function AboutView({ opened, typed, errors, collision, rooms }: AboutProps) {
  const { work, key, item, layer, seen } = opened
  const { ui, t, lang } = work
  const fields = [...aboutFields(work), SOURCE]
  const asked = asAsked(asRecord(item))
  const facts = fields.map((field) => ({ term: field.label(t), text: wordsOf(field, asked[field.name], work) ?? t.nothing }))
  return (
    <WorkPage work={work} title={show(item.title, lang).text} lead={t.activities.aboutLead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields, work, others: roomLabels(work) })} />
        <CollisionNotice work={work} collision={collision} facts={facts} />
        <Form action={activitiesAt(work, `/${key}/om`)} hidden={{ [SEEN]: String(seen) }}>
          {fields.map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <RoomNotice work={work} answer={rooms} typed={typed} errors={errors} />
          <ExampleBox state={{ work, stored: { item, layer }, typed }} />
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
