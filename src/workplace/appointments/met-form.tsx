import type { Context } from 'hono'
import { MET, noteMet, type AgendaLine, type CaseworkerOnDay, type Met } from '../../appointments/index.ts'
import { Button, Buttons, Form } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { openCaseworker } from './caseworker-target.ts'

const [WHICH, WHAT] = ['time', 'gjor']

/** `POST …/oppmote`: it is in order, they came, it is done, nobody came, or none of it. */
export async function noteMetAct(c: Context<Env>): Promise<Response> {
  const { work, caseworker } = await openCaseworker(c)
  const typed = await sentForm(c)
  const met = MET.find((one) => one === lineOf(typed, WHAT))
  const id = lineOf(typed, WHICH)
  if (met !== undefined && /^[0-9a-f-]{36}$/.test(id)) await noteMet(c.get('deps').db, { id, caseworker: caseworker.id, met, at: work.now })
  const day = lineOf(typed, 'dag')
  return c.redirect(work.ui.href(`${workPaths.caseworker(caseworker.key)}?dag=${encodeURIComponent(day)}`), 303)
}

interface MetProps {
  work: Work
  caseworker: CaseworkerOnDay
  line: AgendaLine
  name: string
  /** The day whose page it stands on; left out: that of the time. */
  day?: Day
}

/** What has been noted of somebody, and what can be. Before the day it is accepted, and nothing else. */
export function MetForm({ work, caseworker, line, name, day = instantToWall(line.start).day }: MetProps) {
  const { ui } = work
  const { met: t } = work.t.agenda
  const choices = choicesOf(line, work)
  const said = saidOf(line, work)
  if (choices.length === 0) return <></>
  return (
    <Form action={ui.href(workPaths.metOf(caseworker.key))} hidden={{ [WHICH]: line.id, dag: day }}>
      {said === null ? null : <span class="line">{said}</span>}
      <div class="off-paper">
        <Buttons>
          {choices.map((one) => (
            <Button weight={FOREMOST.has(one) ? 'secondary' : 'tertiary'} name={WHAT} value={one}>
              {one === 'accepted' && mustOrder(line) ? t.acceptedInterpreter : t[one]}
              <span class="ds-sr-only">{`, ${name}`}</span>
            </Button>
          ))}
        </Buttons>
      </div>
    </Form>
  )
}

const FOREMOST: ReadonlySet<Met> = new Set(['accepted', 'arrived', 'finished'])

/** Nobody of ours interprets: whoever meets them asks somebody from outside. */
const mustOrder = ({ interpreter, interpretedBy, speaks }: AgendaLine) => interpreter !== null && interpretedBy === null && !speaks

function choicesOf(line: AgendaLine, { now, today }: Work): Met[] {
  const { start, isHeld, accepted } = line
  const before: Met[] = start <= now || isHeld ? [] : accepted === null ? ['accepted'] : ['unaccepted']
  return instantToWall(start).day > today ? before : [...before, ...onTheDay(line, now)]
}

function onTheDay({ start, arrived, finished, missed }: AgendaLine, now: Instant): Met[] {
  if (finished !== null || missed !== null) return ['undone']
  if (arrived !== null) return ['finished', 'undone']
  return start < now ? ['arrived', 'missed'] : ['arrived']
}

function saidOf({ accepted, arrived, finished, missed }: AgendaLine, { lang, t: { agenda } }: Work): string | null {
  const clock = (at: Instant) => clockTime(instantToWall(at).minutes, lang)
  if (missed !== null) return agenda.met.absent
  if (finished !== null) return agenda.met.done(clock(finished))
  if (arrived !== null) return agenda.met.here(clock(arrived))
  return accepted === null ? null : agenda.met.isAccepted
}
