import { clockWords, type ActivityDate, type Taken } from '../../activities/index.ts'
import {
  Button,
  Buttons,
  ButtonLink,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  RadioGroup,
  TimeField,
  type FormError,
} from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { ACT, PREVIEW, SAVE, SEEN, type Collision } from '../items/edit-state.ts'
import { FirstButton } from '../items/edit-view.tsx'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { activitiesAt, type Opened } from './activity-target.ts'
import { Concerned } from './concerned.tsx'
import type { RoomAnswer } from './room-answer.ts'
import { roomLabels, roomWords } from './room-fields.ts'
import { RoomNotice } from './room-view.tsx'
import { DATE, HOST, PLACE, REASON, ROOM } from './date-fields.ts'
import { changeWords } from './date-words.ts'

export interface DateState {
  opened: Opened
  date: ActivityDate
  ruled: ActivityDate
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
  /** As it would be; null until it has been asked for. */
  after: ActivityDate | null
  /** How many have signed up for it. */
  concerned: Taken
  rooms: RoomAnswer | null
}

export function DateView({ state }: { state: DateState }) {
  const { opened, date, ruled, typed, errors, collision, after, concerned, rooms } = state
  const { work, key, item, seen } = opened
  const { ui, t, lang } = work
  const { activities: a } = t
  const address = activitiesAt(work, `/${key}/dato/${ruled.occurrence}`)
  return (
    <WorkPage work={work} title={show(item.title, lang).text} lead={dateWords(date, work)}>
      <div class="sec close">
        <ErrorSummary
          ui={ui}
          errors={namedErrors(errors, { fields: [REASON, ROOM, PLACE, HOST], work, others: { ...roomLabels(work), ...labelsOf(work) } })}
        />
        <CollisionNotice work={work} collision={collision} facts={factsOf(state)} />
        <Form action={address} hidden={{ [SEEN]: String(seen) }}>
          <FirstButton value={PREVIEW} />
          <div class="one-date">
            <RadioGroup
              name={DATE.so}
              legend={a.so}
              value={lineOf(typed, DATE.so)}
              error={errorOf(errors, DATE.so)}
              options={[
                { value: 'planned', label: a.soPlanned, hint: dateWords(ruled, work) },
                { value: 'changed', label: a.soChanged, hint: a.soChangedHint },
                { value: 'cancelled', label: a.soCancelled, hint: a.soCancelledHint },
              ]}
            />
            <Changed work={work} typed={typed} errors={errors} />
            <div class="if-cancelled">
              <FieldView field={REASON} work={work} typed={typed} errors={errors} />
            </div>
          </div>
          <RoomNotice work={work} answer={rooms} typed={typed} errors={errors} />
          {after === null ? null : <WhatChanges work={work} before={date} after={after} concerned={concerned} />}
          <Buttons>
            <Button weight={after === null ? 'primary' : 'secondary'} name={ACT} value={PREVIEW}>
              {t.preview}
            </Button>
            <Button weight={after === null ? 'secondary' : 'primary'} name={ACT} value={SAVE}>
              {collision === null ? t.save : t.saveAnyway}
            </Button>
            <ButtonLink weight="tertiary" href={activitiesAt(work, `/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

const labelsOf = ({ t: { activities: a } }: Work) => ({
  [DATE.so]: a.so,
  [DATE.day]: a.newDay,
  [DATE.clock]: a.rhythm.clock,
  [DATE.ends]: a.rhythm.ends,
})

function factsOf({ opened: { work, item }, ruled }: DateState) {
  const change = item.changes.find(({ on }) => on === ruled.occurrence)
  return [{ term: dateWords(ruled, work), text: change === undefined ? work.t.activities.planned : changeWords(change, work) }]
}

function Changed({ work, typed, errors }: { work: Work; typed: Typed; errors: readonly FormError[] }) {
  const { activities: a, optional } = work.t
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <div class="if-changed several">
      <div class="side-by-side">
        <DateField {...field(DATE.day)} label={a.newDay} />
        <TimeField {...field(DATE.clock)} label={a.rhythm.clock} />
        <TimeField {...field(DATE.ends)} label={a.rhythm.ends} suffix={optional} />
      </div>
      <FieldView field={ROOM} work={work} typed={typed} errors={errors} />
      <FieldView field={PLACE} work={work} typed={typed} errors={errors} />
      <FieldView field={HOST} work={work} typed={typed} errors={errors} />
    </div>
  )
}

/** As it is and as it would be, side by side, before it is saved. */
function WhatChanges({ work, before, after, concerned }: { work: Work; before: ActivityDate; after: ActivityDate; concerned: Taken }) {
  const { t } = work
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is, also without script
    <section class="what-changes" aria-label={t.activities.changes} tabindex={-1} autofocus>
      <Notice title={t.activities.changes}>
        <dl class="facts">
          {[
            { term: t.hours.before, date: before },
            { term: t.hours.after, date: after },
          ].map(({ term, date }) => (
            <div>
              <dt>{term}</dt>
              <dd>{[dateWords(date, work), ...stateWords(date, work)].join('. ')}</dd>
            </div>
          ))}
        </dl>
        <Concerned work={work} concerned={concerned} />
      </Notice>
    </section>
  )
}

function stateWords({ state, reason, room, roomKey, host }: ActivityDate, work: Work): string[] {
  const { t, lang } = work
  const { activities: a } = t
  return [
    ...(state === 'cancelled' ? [a.cancelled(reason === null ? '' : show(reason, lang).text)] : []),
    ...(roomKey === null ? [] : [a.inRoom(roomWords(roomKey, work))]),
    ...(room === null ? [] : [a.inRoom(show(room, lang).text)]),
    ...(host === null ? [] : [a.withHost(host)]),
  ]
}

/** «Torsdag 3. desember 2026, 11.00–13.00» */
function dateWords({ day, start, end }: ActivityDate, { lang }: Work): string {
  const at = { day, startsAt: start === null ? null : new Date(start), endsAt: end === null ? null : new Date(end) }
  const words = `${fullDate(day, lang)}, ${clockWords(at, lang).toLowerCase()}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
