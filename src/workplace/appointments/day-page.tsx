import type { Context } from 'hono'
import {
  findAbsences,
  findAgenda,
  findCalledOff,
  findHomes,
  findNotes,
  findShifts,
  findUnaccepted,
  topicWords,
  type Absence,
  type AgendaLine,
  type CalledOffLine,
  type ShiftAt,
} from '../../appointments/index.ts'
import { ButtonLink, Buttons, PrintButton, Table, type TableRow } from '../../design/index.ts'
import { canAnywhere, contactWords, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'
import { spanWords } from '../../resources/index.ts'
import { Lines } from '../lines.tsx'
import { dayOf } from '../rooms/day-path.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { actsSeen, nameOf } from './agenda-names.ts'
import { MetForm } from './met-form.tsx'
import { MOST_NEW, NewTimes } from './new-times.tsx'
import { otherWords } from './other-words.ts'
import { CalledOff } from './called-off.tsx'
import { interpretedWords, placeLines, whyWords } from './why-words.ts'
import { shareTexts } from './share-texts.ts'
import { mayPlan, mayVisit, openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'

interface DayState extends OpenedCaseworker {
  day: Day
  lines: readonly AgendaLine[]
  shifts: readonly ShiftAt[]
  absences: readonly Absence[]
  acts: ReadonlyMap<string, Act>
  off: readonly CalledOffLine[]
  homes: ReadonlyMap<string, string>
  /** What they wrote, for whoever meets them. */
  notes: ReadonlyMap<string, string>
  /** On other days, and not said yes to. */
  fresh: readonly AgendaLine[]
}

/** `/arbeid/timer/:caseworker?dag=`: who comes to this position on a day, and where. */
export async function dayPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const opened = await openCaseworker(c)
  const { work, caseworker } = opened
  const day = dayOf(c.req.query('dag'), work.today)
  const [caseworkers, span] = [[caseworker.id], { start: startOfDay(day), end: startOfDay(addDays(day, 1)) }]
  const maySee = mayVisit(work.who, caseworker)
  const [lines, shifts, absences, off, homes, notes, unaccepted] = await Promise.all([
    findAgenda(db, { caseworkers, span }),
    findShifts(db, { caseworkers, from: day, to: day }),
    findAbsences(db, { caseworkers, span }),
    findCalledOff(db, { caseworkers, span }),
    maySee ? findHomes(db, { caseworker: caseworker.id, span }) : new Map<string, string>(),
    maySee ? findNotes(db, { caseworker: caseworker.id, span }) : new Map<string, string>(),
    findUnaccepted(db, { caseworker: caseworker.id, at: work.now }),
  ])
  const fresh = unaccepted.filter(({ id }) => lines.every((line) => line.id !== id))
  const acts = await actsSeen(c, work, [...lines, ...fresh.slice(0, MOST_NEW)])
  return c.html(<DayView state={{ ...opened, day, lines, shifts, absences, off, homes, notes, fresh, acts }} />)
}

function DayView({ state }: { state: DayState }) {
  const { work, caseworker, day, lines, fresh, acts } = state
  const { ui, lang } = work
  const { agenda: t, roomDay: r } = work.t
  const at = ui.href(workPaths.caseworker(caseworker.key))
  const link = (to: Day, text: string) => <a href={`${at}?dag=${to}`}>{text}</a>
  return (
    <WorkPage work={work} title={t.dayOf(caseworker.key)} lead={capital(fullDate(day, lang))} scripts={['torg-print.js']}>
      <div class="sec close">
        <p class="row-acts off-paper">
          <a href={`${ui.href(workPaths.weekOf(caseworker.key))}?dag=${day}`}>{t.week}</a> {link(addDays(day, -1), r.before)}{' '}
          {day === work.today ? null : link(work.today, r.today)} {link(addDays(day, 1), r.after)}
        </p>
        <Where state={state} />
        {lines.length === 0 ? (
          <p>{t.nobodyComes}</p>
        ) : (
          <Table
            caption={t.dayOf(caseworker.key)}
            head={[t.when, t.who, t.about, t.met.head]}
            rows={lines.map((line) => rowOf(line, state))}
          />
        )}
        <CalledOff work={work} lines={state.off} />
        <Buttons>
          <ButtonLink href={ui.href(workPaths.absence(caseworker.key))}>{t.absence.link}</ButtonLink>
          <ButtonLink href={ui.href(workPaths.plan(caseworker.key))}>{t.plan.link}</ButtonLink>
          {mayPlan(work.who, caseworker) ? (
            <>
              <ButtonLink href={ui.href(workPaths.ownCalendars(caseworker.key))}>{t.calendars}</ButtonLink>
              <ButtonLink href={ui.href(workPaths.share(caseworker.key))}>{shareTexts(lang).link}</ButtonLink>
            </>
          ) : null}
          <PrintButton label={t.print} />
          <ButtonLink weight="tertiary" href={ui.href(workPaths.caseworkers)}>
            {t.title}
          </ButtonLink>
        </Buttons>
      </div>
      <div class="off-paper">
        <NewTimes {...{ work, caseworker, day, acts }} lines={fresh.slice(0, MOST_NEW)} count={fresh.length} />
      </div>
    </WorkPage>
  )
}

/** Where one is when, and when one is away. */
function Where({ state: { work, shifts, absences } }: { state: DayState }) {
  const { lang, hubs } = work
  const { agenda: t } = work.t
  const hours = ({ from, to, isExtra }: ShiftAt) =>
    `${clockTime(from, lang)}–${clockTime(to % 1440, lang)}${isExtra ? `, ${t.plan.isExtra.toLowerCase()}` : ''}`
  return (
    <>
      {shifts.length === 0 ? <p>{t.noHours}</p> : null}
      {shifts.map((shift) => (
        <p class="lead">{`${hubs.find(({ slug }) => slug === shift.hub)?.short ?? shift.hub}, ${hours(shift)}`}</p>
      ))}
      {absences.map((span) => (
        <p>{t.awayThen(spanWords(span, lang))}</p>
      ))}
    </>
  )
}

function rowOf(line: AgendaLine, { work, caseworker, acts, homes, notes }: DayState): TableRow {
  const { ui, lang, who } = work
  const { agenda: t } = work.t
  const act = acts.get(line.actId)
  const name = nameOf(act, work)
  const hub = work.hubs.find(({ slug }) => slug === line.hub)?.short ?? line.hub
  // Whoever interprets receives nobody themselves.
  const isElsewhere = line.caseworker !== caseworker.key
  return {
    filled: line.start <= work.now && work.now < line.end,
    cells: [
      <Lines
        lines={[
          spanWords(line, lang),
          line.mode === 'hub' ? hub : wayWords(line, act, work),
          ...placeLines(line, work),
          act?.person.shielded === false ? (homes.get(line.id) ?? null) : null,
        ]}
      />,
      <Lines
        lines={[
          canAnywhere(who, 'desk.act') ? <a href={ui.href(workPaths.counterReceipt(line.actId))}>{name}</a> : name,
          line.isHeld ? t.waits : null,
          otherWords(line, work),
          line.isHeld || line.start <= work.now || isElsewhere ? null : (
            <a class="off-paper" href={ui.href(workPaths.otherTime(caseworker.key, line.id))}>
              {t.other.title}
              <span class="ds-sr-only">{`, ${name}`}</span>
            </a>
          ),
        ]}
      />,
      <Lines
        lines={[
          topicWords(line, lang),
          line.people === 1 ? null : t.comes(line.people),
          interpretedWords(line, work),
          wrote(notes.get(line.id), work),
          whyWords(line, work),
        ]}
      />,
      isElsewhere ? t.meets(line.caseworker) : <MetForm work={work} caseworker={caseworker} line={line} name={name} />,
    ],
  }
}

const wrote = (note: string | undefined, { t }: Work) => (note === undefined ? null : t.agenda.wrote(note))

/** «På telefon: 412 34 567»: whoever meets them from afar has the number at hand. */
function wayWords({ mode }: AgendaLine, act: Act | undefined, work: Work): string {
  const way = work.t.nouns.service.ways[mode]
  const contacts = act === undefined || act.person.shielded ? [] : [...act.person.contacts, ...(act.helper?.contacts ?? [])]
  const number = contacts.find(({ kind }) => kind !== 'email')
  return mode === 'phone' && number !== undefined ? `${way}: ${contactWords(number)}` : way
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
