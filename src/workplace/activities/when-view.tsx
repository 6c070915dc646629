import type { ActivityItem, DateChangeItem, DaysOff, RhythmItem } from '../../activities/index.ts'
import { Button, Buttons, ButtonLink, ErrorSummary, Form, RadioGroup, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { ACT, PREVIEW, SAVE, SEEN, type Collision } from '../items/edit-state.ts'
import { FirstButton } from '../items/edit-view.tsx'
import { WorkPage } from '../work-page.tsx'
import { activitiesAt, type Opened } from './activity-target.ts'
import { ChangeOfDates } from './change-of-dates.tsx'
import type { TakenByDate } from './concerned.tsx'
import { changeWords } from './date-words.ts'
import { DatesView, rhythmWords, type DatesShown } from './dates-view.tsx'
import { rhythmLabels } from './rhythm-labels.ts'
import { RhythmFields } from './rhythm-view.tsx'
import type { RoomAnswer } from './room-answer.ts'
import { roomLabels } from './room-fields.ts'
import { RoomNotice } from './room-view.tsx'
import { EXTENT, staleField, verdictIn } from './when-fields.ts'

export interface WhenState {
  opened: Opened
  nr: string
  before: RhythmItem | null
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
  shown: DatesShown | null
  /** What would change of the dates ahead. */
  change: { before: ActivityItem; after: ActivityItem; off: DaysOff; taken: TakenByDate } | null
  /** Dates that somebody changed by hand and that no rhythm gives any more. */
  stale: readonly DateChangeItem[]
  asked: boolean
  rooms: RoomAnswer | null
}

export function WhenView({ state }: { state: WhenState }) {
  const { opened, nr, before, typed, errors, collision, shown, change } = state
  const { work, key, item, seen } = opened
  const { ui, t, lang } = work
  const { activities: a } = t
  const facts = item.rhythms.map((one) => ({ term: a.rhythms, text: rhythmWords(one, work) }))
  return (
    <WorkPage
      work={work}
      title={show(item.title, lang).text}
      lead={before === null ? a.addRhythm : rhythmWords(before, work)}
      scripts={['torg-preview.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: [], work, others: { ...rhythmLabels(work), ...roomLabels(work) } })} />
        <CollisionNotice work={work} collision={collision} facts={facts} />
        <Form action={activitiesAt(work, `/${key}/nar/${nr}`)} hidden={{ [SEEN]: String(seen) }}>
          <FirstButton value={PREVIEW} />
          {before !== null && before.rule !== undefined ? (
            <RadioGroup
              name={EXTENT}
              legend={a.extent}
              value={lineOf(typed, EXTENT) === 'all' ? 'all' : 'following'}
              options={[
                { value: 'following', label: a.extentFollowing, hint: a.extentFollowingHint },
                { value: 'all', label: a.extentAll, hint: a.extentAllHint },
              ]}
            />
          ) : null}
          <RhythmFields work={work} typed={typed} errors={errors} before={before} />
          <Buttons>
            <Button weight="secondary" name={ACT} value={PREVIEW}>
              {a.rhythm.show}
            </Button>
          </Buttons>
          <DatesView work={work} shown={shown} asked={state.asked}>
            {change === null ? null : <ChangeOfDates work={work} {...change} />}
            <RoomNotice work={work} answer={state.rooms} typed={typed} errors={errors} />
            <Stale state={state} />
          </DatesView>
          <Buttons>
            <Button name={ACT} value={SAVE}>
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

/** Each date that was changed by hand and is none of the new ones: is it on all the same? */
function Stale({ state: { opened, stale, typed } }: { state: WhenState }) {
  const { work } = opened
  const { activities: a } = work.t
  return (
    <>
      {stale.map((change) => (
        <RadioGroup
          name={staleField(change.on)}
          legend={a.staleAsk(capital(fullDate(change.on, work.lang)))}
          hint={changeWords(change, work)}
          value={verdictIn(typed, change.on) ?? 'keep'}
          options={[
            { value: 'keep', label: a.staleKeep },
            { value: 'drop', label: a.staleDrop },
          ]}
        />
      ))}
    </>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
