import { momentWords, whenWords, type Attendee } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, errorOf, ErrorSummary, Field, Form, Notice, PrintButton, Section, Table } from '../../design/index.ts'
import { can, hubScope } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { startOfDay } from '../../platform/time/index.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import { Lines } from '../lines.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { actionOf, AtTheDoor, isListed, LinesForWalkIns, Ticks, type AttendeesProps as ViewProps } from './at-the-door.tsx'
import { attendeeName, knownOf } from './attendee-words.ts'

export function AttendeesView(props: ViewProps) {
  const { opened, list, errors, said } = props
  const { work } = opened
  const t = work.t.signUps.list
  const when = capital(whenWords({ sessionId: list.sessionId, dates: [list.date] }, work.lang))
  return (
    <WorkPage
      work={work}
      title={`${isListed(list) ? `${t.title}:` : t.countLink} ${show(list.title, work.lang).text}`}
      lead={isListed(list) ? t.lead(when) : `${when}.`}
      scripts={['torg-print.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {said === null ? null : (
          <Notice kind="done" live>
            <p>{said}</p>
          </Notice>
        )}
        {isListed(list) ? <Listed {...props} /> : <p>{t.noSignUp}</p>}
      </div>
      <Waiting {...props} />
      {isListed(list) ? <LinesForWalkIns work={work} /> : null}
      {hasCome(props) ? <AtTheDoor {...props} /> : null}
    </WorkPage>
  )
}

function Listed(props: ViewProps) {
  return (
    <>
      <p>{roomWords(props)}</p>
      {hasCome(props) ? <ByCode {...props} /> : <p class="off-paper">{props.opened.work.t.signUps.list.notYet}</p>}
      <Seated {...props} />
      <Ways {...props} />
    </>
  )
}

const hasCome = ({ opened: { work }, list }: ViewProps) => work.now >= startOfDay(list.date.day)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const sum = (attendees: readonly Attendee[], of: (one: Attendee) => number) => attendees.reduce((all, one) => all + of(one), 0)

/** How many sit and how many there is room for; once it is on, how many seats are free at the door. */
function roomWords(props: ViewProps): string {
  const { opened, list } = props
  const t = opened.work.t.signUps.list
  const { attendees, rule, counts } = list
  const taken = sum(attendees, ({ seated, offered }) => seated + offered)
  if (attendees.length === 0 && counts?.signedUp != null)
    return `${t.gone} ${counts.came === null ? t.uncounted : t.totals(counts.came, counts.walkIns)}`
  const seats = rule?.seats
  if (seats === undefined) return t.noLimit(taken)
  const words = taken > seats ? `${t.seats(taken, seats)} ${t.over(taken - seats)}` : t.seats(taken, seats)
  const used = sum(attendees, ({ seated, came }) => came ?? seated) + (counts?.walkIns ?? 0)
  return hasCome(props) && used < seats ? `${words} ${t.free(seats - used)}` : words
}

function Seated(props: ViewProps) {
  const { opened, list } = props
  const { work } = opened
  const t = work.t.signUps.list
  const seated = list.attendees.filter((one) => one.seated > 0 || (one.came ?? 0) > 0)
  if (seated.length === 0) return <p>{t.none}</p>
  return (
    <Table
      caption={t.caption}
      head={[t.who, t.count, t.knows, t.came]}
      rows={seated.map((one) => ({
        filled: (one.came ?? 0) > 0,
        cells: [attendeeName(work, one), String(one.seated), <Lines lines={knownOf(work, one, list)} />, <Came {...props} one={one} />],
      }))}
    />
  )
}

function Came(props: ViewProps & { one: Attendee }) {
  const { opened, one } = props
  const { work } = opened
  const t = work.t.signUps.list
  if (!hasCome(props))
    return (
      <>
        <span class="off-paper">{t.later}</span>
        <Ticks count={one.seated} />
      </>
    )
  const name = <span class="ds-sr-only">, {attendeeName(work, one)}</span>
  if (one.came !== null)
    return (
      <Form action={actionOf(props)} hidden={{ hvem: one.id }}>
        <span class="line">{one.came === 0 ? t.wasAbsent : t.cameCount(one.came, one.size)}</span>
        <Button weight="tertiary" name="gjor" value="angre">
          {t.undo}
          {name}
        </Button>
      </Form>
    )
  const all = Math.max(one.seated, 1)
  const fewer = Array.from({ length: all - 1 }, (_, k) => all - 1 - k)
  return (
    <>
      <Ticks count={all} />
      <Form action={actionOf(props)} hidden={{ hvem: one.id }}>
        <Buttons>
          <Button weight="secondary" name="gjor" value={`kom:${all}`}>
            {t.all(all)}
            {name}
          </Button>
          {fewer.map((count) => (
            <Button weight="tertiary" name="gjor" value={`kom:${count}`}>
              {t.some(count)}
              {name}
            </Button>
          ))}
          <Button weight="tertiary" name="gjor" value="kom:0">
            {t.absent}
            {name}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function Ways({ opened, list }: ViewProps) {
  const { work, key } = opened
  const t = work.t.signUps.list
  const hub = work.hub?.slug
  const til = list.rule?.per === 'series' ? key : `${key}.${list.date.occurrence}`
  return (
    <Buttons>
      <PrintButton label={t.print} />
      {list.rule === null || list.attendees.length === 0 ? null : (
        <ButtonLink href={activitiesAt(work, `/${key}/pameldte/${list.date.occurrence}/beskjed`)}>{work.t.hostMessage.link}</ButtonLink>
      )}
      {hub === undefined || !can(work.who, 'desk.act', hubScope(hub)) ? null : (
        <ButtonLink href={work.ui.href(`${workPaths.counterSignUp}?torg=${hub}&til=${til}`)}>{t.register}</ButtonLink>
      )}
    </Buttons>
  )
}

function Waiting({ opened: { work }, list }: ViewProps) {
  const t = work.t.signUps.list
  const waiting = list.attendees.filter(({ size, seated }) => seated < size)
  if (list.rule?.seats === undefined) return null
  return (
    <Section title={t.waiting} id="venter" close>
      {waiting.length === 0 ? (
        <p>{t.noneWaiting}</p>
      ) : (
        <Table
          caption={t.waiting}
          head={[t.who, t.count, t.state]}
          rows={waiting.map((one, k) => ({
            cells: [
              attendeeName(work, one),
              one.together ? `${one.size - one.seated}, ${t.together}` : String(one.size - one.seated),
              one.replyBy === null ? t.queue(k + 1) : t.offered(momentWords(one.replyBy.getTime(), work.lang)),
            ],
          }))}
        />
      )}
    </Section>
  )
}

/** Whoever has the slip or the screen is ticked off by it. */
function ByCode(props: ViewProps) {
  const { opened, errors, typed } = props
  const t = opened.work.t.signUps.list
  return (
    <div class="off-paper">
      <Form action={actionOf(props)} hidden={{ gjor: 'kode' }}>
        <Field
          name="kode"
          label={t.byCode}
          hint={t.byCodeHint}
          value={lineOf(typed, 'kode')}
          error={errorOf(errors, 'kode')}
          autocomplete="off"
          size={30}
        />
        <Buttons>
          <Button weight="secondary">{t.mark}</Button>
        </Buttons>
      </Form>
    </div>
  )
}
