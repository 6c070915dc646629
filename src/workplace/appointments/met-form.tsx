import type { Context } from 'hono'
import { MET, noteMet, type AgendaLine, type CaseworkerOnDay, type Met } from '../../appointments/index.ts'
import { Button, Buttons, Form } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { openCaseworker } from './caseworker-target.ts'

const [WHICH, WHAT] = ['time', 'gjor']

/** `POST …/oppmote`: they came, it is done, nobody came, or none of it. */
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
}

/** What has been noted of somebody, and what can be. Before the day there is nothing. */
export function MetForm({ work, caseworker, line, name }: MetProps) {
  const { ui, today, now } = work
  const { met: t } = work.t.agenda
  const day = instantToWall(line.start).day
  if (day > today) return <></>
  const choices = choicesOf(line, now)
  const said = saidOf(line, work)
  return (
    <Form action={ui.href(workPaths.metOf(caseworker.key))} hidden={{ [WHICH]: line.id, dag: day }}>
      {said === null ? null : <span class="line">{said}</span>}
      <div class="off-paper">
        <Buttons>
          {choices.map((one) => (
            <Button weight={one === 'arrived' || one === 'finished' ? 'secondary' : 'tertiary'} name={WHAT} value={one}>
              {t[one]}
              <span class="ds-sr-only">{`, ${name}`}</span>
            </Button>
          ))}
        </Buttons>
      </div>
    </Form>
  )
}

function choicesOf({ start, arrived, finished, missed }: AgendaLine, now: Instant): Met[] {
  if (finished !== null || missed !== null) return ['undone']
  if (arrived !== null) return ['finished', 'undone']
  return start < now ? ['arrived', 'missed'] : ['arrived']
}

function saidOf({ arrived, finished, missed }: AgendaLine, { lang, t: { agenda } }: Work): string | null {
  const clock = (at: Instant) => clockTime(instantToWall(at).minutes, lang)
  if (missed !== null) return agenda.met.absent
  if (finished !== null) return agenda.met.done(clock(finished))
  return arrived === null ? null : agenda.met.here(clock(arrived))
}
