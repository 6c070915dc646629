import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, errorOf, Field, Form, Notice, Section, Table, type FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { listDeadEvents, listDeadMessages, type DeadEvent, type MessageSummary } from '../../platform/outbox/index.ts'
import { whenWords } from '../history/change-words.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { stateWords } from './message-words.ts'
import { subjectShown } from './theirs-alone.ts'
import { drop, dropAll, heldBack, parseDead, releaseAll, tryAgain, type HeldBack } from './stopped.ts'

type C = Context<Env>

const MOST = 100
const LONGEST_REASON = 300

/** `/arbeid/utboks/stoppet`: what was given up, and what a restored backup would have sent once more. */
export const stoppedPage = async (c: C): Promise<Response> => answer(c, { because: '', errors: [] })

export async function actOnStopped(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [work, typed] = [await workOf(c), await sentForm(c)]
  const [act, what, because] = [lineOf(typed, 'gjor'), lineOf(typed, 'hva'), lineOf(typed, 'grunn')]
  const by = { actor: work.who.id, now: work.now }
  const field = `grunn-${what.replaceAll(/[^\w-]/g, '-')}`
  if (act === 'forkast' && because === '') return answer(c, { because, errors: [{ field, text: work.t.outbox.stopped.needReason }] })
  if (act === 'forkast' && because.length > LONGEST_REASON)
    return answer(c, { because, errors: [{ field, text: work.t.faults.tooLong(LONGEST_REASON) }] })
  const dead = parseDead(what)
  if (what === 'alt' && act === 'igjen') await releaseAll(db, by)
  else if (what === 'alt') await dropAll(db, by, because)
  else if (dead === null) throw notFound(workSaid((t) => t.outbox.noSuch))
  else if (act === 'igjen') await tryAgain(db, by, dead)
  else await drop(db, by, { dead, because })
  return c.redirect(work.ui.href(`${workPaths.stopped}?gjort`), 303)
}

async function answer(c: C, { because, errors }: Pick<StoppedProps, 'because' | 'errors'>): Promise<Response> {
  const { db, config } = c.get('deps')
  const work = await workOf(c)
  const [held, dead, events] = await Promise.all([heldBack(db), listDeadMessages(db, MOST), listDeadEvents(db, MOST)])
  const messages = dead.map((message) => subjectShown(message, config, work))
  const isDone = c.req.query('gjort') !== undefined
  return c.html(<StoppedView {...{ work, held, messages, events, because, errors, isDone }} />, errors.length === 0 ? 200 : 422)
}

interface StoppedProps {
  work: Work
  held: HeldBack
  messages: readonly MessageSummary[]
  events: readonly DeadEvent[]
  /** The reason as it was typed where there is something wrong with it. */
  because: string
  errors: readonly FormError[]
  isDone: boolean
}

function StoppedView(props: StoppedProps) {
  const { work, held, messages, events, errors, isDone } = props
  const t = work.t.outbox.stopped
  const count = held.messages + held.events + held.tidings
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {isDone && errors.length === 0 ? (
          <Notice kind="done" live>
            <p>{t.done}</p>
          </Notice>
        ) : null}
        <p>
          <a href={work.ui.href(workPaths.outbox)}>{work.t.outbox.back}</a>
        </p>
      </div>
      {count === 0 ? null : (
        <Section title={t.restored} id="gjenopprettet" close>
          <p>{t.restoredLead(held)}</p>
          <Choice {...props} what="alt" again={t.release} name={t.restored} />
        </Section>
      )}
      <Section title={t.messages} id="meldinger" close>
        {messages.length === 0 ? <p>{t.noMessages}</p> : <DeadMessages {...props} />}
      </Section>
      <Section title={t.events} id="hendelser" close>
        {events.length === 0 ? <p>{t.noEvents}</p> : <DeadEvents {...props} />}
      </Section>
    </WorkPage>
  )
}

function DeadMessages(props: StoppedProps) {
  const { work, messages } = props
  const { outbox: o } = work.t
  return (
    <Table
      caption={o.stopped.messages}
      head={[o.message, o.state, o.stopped.act]}
      rows={messages.map((message, k) => {
        const name = message.subject ?? o.sms
        // Several are called the same, and each form and button is to be told from the others.
        const numbered = `${k + 1}. ${name}`
        return {
          cells: [
            <a href={work.ui.href(workPaths.message(message.id))}>{name}</a>,
            stateWords(message, work),
            <Choice {...props} what={`message:${message.id}`} again={message.givenUpAt === null ? null : o.again} name={numbered} />,
          ],
        }
      })}
    />
  )
}

/** Ids and kinds: what happened stands in no name. */
function DeadEvents(props: StoppedProps) {
  const { work, events } = props
  const t = work.t.outbox.stopped
  return (
    <Table
      caption={t.events}
      head={[t.event, work.t.outbox.state, t.act]}
      rows={events.map(({ eventId, listener, kind, subject, at, tries, lastError }) => ({
        cells: [
          <>
            <span class="line">{`${kind}, ${listener}`}</span>
            <span class="line">{`${subject}, ${whenWords(at, work)}`}</span>
          </>,
          t.gaveUp(tries, lastError ?? ''),
          <Choice {...props} what={`event:${eventId}:${listener}`} again={t.again} name={`${kind} ${eventId}`} />,
        ],
      }))}
    />
  )
}

/** Again, or not at all and why. Not again what the gateway has taken: under the same key it does nothing. */
function Choice({ work, errors, because, what, again, name }: StoppedProps & { what: string; again: string | null; name: string }) {
  const t = work.t.outbox.stopped
  const id = `grunn-${what.replaceAll(/[^\w-]/g, '-')}`
  const action = work.ui.href(workPaths.stopped)
  const error = errorOf(errors, id)
  return (
    <>
      {again === null ? null : (
        <Form action={action} hidden={{ hva: what }}>
          <Button weight="secondary" name="gjor" value="igjen">
            {again}
            <span class="ds-sr-only">, {name}</span>
          </Button>
        </Form>
      )}
      <details class="ds-details" open={error !== undefined}>
        <summary>
          {t.drop}
          <span class="ds-sr-only">, {name}</span>
        </summary>
        <div>
          <Form action={action} hidden={{ hva: what }} label={`${t.drop}, ${name}`}>
            <Field
              id={id}
              name="grunn"
              label={t.reason}
              hint={t.reasonHint}
              error={error}
              value={error === undefined ? '' : because}
              autocomplete="off"
            />
            <Buttons>
              <Button danger name="gjor" value="forkast">
                {t.drop}
              </Button>
            </Buttons>
          </Form>
        </div>
      </details>
    </>
  )
}
