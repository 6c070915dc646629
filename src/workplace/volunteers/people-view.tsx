import { hoursWords, isDone, lengthOf, shortSlotWords, type HoursNote, type VolunteerLine } from '../../activities/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  errorOf,
  ErrorSummary,
  Field,
  Form,
  Notice,
  PrintButton,
  Table,
  type FormError,
  type TableRow,
} from '../../design/index.ts'
import { shieldTexts } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { WorkPage } from '../work-page.tsx'
import { needsAt, type OpenedNeed } from './need-target.ts'
import { hoursField, mayConfirm } from './confirming.ts'

interface ViewProps {
  opened: OpenedNeed
  lines: readonly VolunteerLine[]
  /** What has been said of hours, by volunteer and shift. */
  notes: ReadonlyMap<string, readonly HoursNote[]>
  errors: readonly FormError[]
  typed: Typed
  /** What was just done. */
  said: string | null
}

export function PeopleView(props: ViewProps) {
  const { opened, lines, errors, said } = props
  const { work, key, item } = opened
  const { who: w } = work.t.volunteers
  const head = [w.when, w.name, ...(item.policeCheck ? [w.check] : []), w.hours]
  return (
    <WorkPage work={work} title={`${w.title}: ${show(item.title, work.lang).text}`} lead={w.lead} scripts={['torg-print.js']}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {said === null ? null : (
          <Notice kind="done" live>
            <p>{said}</p>
          </Notice>
        )}
        {item.policeCheck ? <p>{w.checkRule}</p> : null}
        {lines.length === 0 ? <p>{w.none}</p> : <Table caption={w.title} head={head} rows={lines.map((line) => rowOf(line, props))} />}
        <Buttons>
          <PrintButton label={w.print} />
          {lines.length === 0 ? null : <ButtonLink href={needsAt(work, `/${key}/folk/beskjed`)}>{work.t.volunteerMessage.link}</ButtonLink>}
          <ButtonLink href={needsAt(work, `/${key}/folk/meld`)}>{work.t.volunteerMessage.register}</ButtonLink>
          <ButtonLink weight="tertiary" href={needsAt(work, `/${key}`)}>
            {show(item.title, work.lang).text}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}

function rowOf(line: VolunteerLine, props: ViewProps): TableRow {
  const { work, item } = props.opened
  const off = line.slot.isOff ? ` (${work.t.volunteers.off.toLowerCase()})` : ''
  return {
    filled: (line.minutes ?? 0) > 0,
    cells: [
      `${capital(shortSlotWords(line.slot, work.lang))}${off}`,
      nameOf(line, props),
      ...(item.policeCheck ? [<Check {...props} line={line} />] : []),
      <>
        <Hours {...props} line={line} />
        <Noted {...props} line={line} />
      </>,
    ],
  }
}

function nameOf({ name, helperName, shielded, waits }: VolunteerLine, { opened: { work } }: ViewProps): string {
  const { who: w } = work.t.volunteers
  if (shielded) return shieldTexts(work.lang).person
  const own = name ?? w.unnamed
  const said = helperName === null ? own : w.helped(own, helperName)
  return waits ? `${said} (${w.waits})` : said
}

type LineProps = ViewProps & { line: VolunteerLine }

const actionOf = ({ opened: { work, key } }: ViewProps) => needsAt(work, `/${key}/folk`)
const keyOf = ({ volunteerId, shiftId }: VolunteerLine) => `${volunteerId}:${shiftId}`
const hiddenOf = (line: VolunteerLine) => ({ hvem: keyOf(line) })

/** The day it was seen. Nothing else of it is asked, and nothing else can be written. */
function Check(props: LineProps) {
  const { opened, line } = props
  const { who: w } = opened.work.t.volunteers
  const spoken = <span class="ds-sr-only">, {nameOf(line, props)}</span>
  return (
    <Form action={actionOf(props)} hidden={hiddenOf(line)}>
      <span class="line">{line.checkSeenOn === null ? w.checkNone : w.checkSeen(longDate(line.checkSeenOn, opened.work.lang))}</span>
      <Button weight="tertiary" name="gjor" value={line.checkSeenOn === null ? 'attest' : 'attest-angre'}>
        {line.checkSeenOn === null ? w.checkToday : w.checkTake}
        {spoken}
      </Button>
    </Form>
  )
}

function Hours(props: LineProps) {
  const { opened, line, typed, errors } = props
  const { work } = opened
  const { who: w } = work.t.volunteers
  const name = nameOf(line, props)
  const spoken = <span class="ds-sr-only">, {name}</span>
  if (line.minutes !== null)
    return (
      <Form action={actionOf(props)} hidden={hiddenOf(line)}>
        <span class="line">{line.minutes === 0 ? w.wasAbsent : hoursWords(line.minutes, work.lang)}</span>
        <Button weight="tertiary" name="gjor" value="angre">
          {w.undo}
          {spoken}
        </Button>
      </Form>
    )
  if (!isDone(line.slot, work.now)) return <>{w.notYet}</>
  if (!mayConfirm(opened, line)) return <>{w.checkFirst}</>
  const field = hoursField(line)
  const length = lengthOf(line.slot)
  return (
    <div class="off-paper">
      <Form action={actionOf(props)} hidden={hiddenOf(line)}>
        <Field
          name={field}
          label={w.hoursLabel(name)}
          hint={w.hoursHint}
          value={
            typed[field] === undefined
              ? length === null
                ? ''
                : String(Math.round((length / 60) * 100) / 100).replace('.', ',')
              : lineOf(typed, field)
          }
          error={errorOf(errors, field)}
          autocomplete="off"
          inputmode="text"
          size={6}
        />
        <Buttons>
          <Button weight="secondary" name="gjor" value="timer">
            {w.confirm}
            {spoken}
          </Button>
          <Button weight="tertiary" name="gjor" value="kom-ikke">
            {w.absent}
            {spoken}
          </Button>
        </Buttons>
      </Form>
    </div>
  )
}

/** All that has been said, once it has been changed: nobody's hours become otherwise unseen. */
function Noted(props: LineProps) {
  const {
    opened: { work },
    line,
    notes,
  } = props
  const { who: w } = work.t.volunteers
  const said = notes.get(keyOf(line)) ?? []
  if (said.length < 2) return null
  const words = (minutes: number | null) =>
    minutes === null ? w.notedBack : minutes === 0 ? w.wasAbsent.toLowerCase() : hoursWords(minutes, work.lang)
  return (
    <details class="ds-details">
      <summary>
        {w.notesTitle}
        <span class="ds-sr-only">: {nameOf(line, props)}</span>
      </summary>
      <div>
        <ol class="lines">
          {said.map(({ minutes, notedAt, by }) => (
            <li>{w.noted(words(minutes), longDate(instantToWall(notedAt.getTime()).day, work.lang), by)}</li>
          ))}
        </ol>
      </div>
    </details>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
