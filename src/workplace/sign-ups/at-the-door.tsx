import type { AttendeeList } from '../../activities/index.ts'
import { Button, Buttons, errorOf, Field, Form, Section, type FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'
import type { Work } from '../work.ts'

export interface AttendeesProps {
  opened: Opened
  list: AttendeeList
  errors: readonly FormError[]
  typed: Typed
  /** What was just done. */
  said: string | null
}

export const actionOf = ({ opened: { work, key }, list }: AttendeesProps) => activitiesAt(work, `/${key}/pameldte/${list.date.occurrence}`)

/** Somebody signs up for it, or has. */
export const isListed = ({ rule, attendees, counts }: AttendeeList) => rule !== null || attendees.length > 0 || counts?.signedUp != null

/** On the day and after: who did not come, and figures alone. */
export function AtTheDoor(props: AttendeesProps) {
  const { opened, list, errors, typed } = props
  const t = opened.work.t.signUps.list
  const { counts } = list
  const field = (name: string, known: number | null | undefined) => ({
    name,
    value: typed[name] === undefined ? String(known ?? '') : lineOf(typed, name),
    error: errorOf(errors, name),
    inputmode: 'numeric' as const,
    size: 6,
    autocomplete: 'off' as const,
  })
  return (
    <Section title={isListed(list) ? t.counts : t.countsAlone} id="tall" close offPaper>
      {list.attendees.length === 0 ? null : (
        <Form action={actionOf(props)}>
          <p>{t.releaseHint}</p>
          <Buttons>
            <Button weight="secondary" name="gjor" value="slipp">
              {t.release}
            </Button>
          </Buttons>
        </Form>
      )}
      <Form action={actionOf(props)} hidden={{ gjor: 'tall' }}>
        {isListed(list) ? (
          <>
            <Field {...field('uten', counts?.walkIns)} label={t.walkIns} />
            <Field {...field('hoder', counts?.heads)} label={t.heads} hint={t.headsHint} />
          </>
        ) : (
          <Field {...field('hoder', counts?.heads)} label={t.headsAlone} />
        )}
        <Buttons>
          <Button>{t.saveCounts}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

/** The host at the door ticks with a pen: a box for each seat. */
export const Ticks = ({ count }: { count: number }) => (
  <span class="on-paper" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <span class="tick"></span>
    ))}
  </span>
)

/** Lines for those who come without having signed up. */
export const LinesForWalkIns = ({ work }: { work: Work }) => (
  <div class="on-paper door-lines">
    <h2>{work.t.signUps.list.walkIns}</h2>
    {Array.from({ length: DOOR_LINES }, () => (
      <p>
        <span class="tick"></span>
      </p>
    ))}
  </div>
)
const DOOR_LINES = 6
