import type { Context } from 'hono'
import { Button, Buttons, Facts, Form, Notice, Section, type Fact } from '../../design/index.ts'
import { shieldTexts } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { whenWords } from '../history/change-words.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { MessageText } from './message-text.tsx'
import { stateWords } from './message-words.ts'
import { seeMessage, sendAgain, type SeenMessage } from './see-message.ts'
import { isTheirsAlone, subjectShown } from './theirs-alone.ts'
import { workSaid } from '../texts.ts'

type C = Context<Env>

/** `/arbeid/utboks/:id`: one message as it left. Opening it is written in the audit log. */
export async function messagePage(c: C): Promise<Response> {
  const work = await workOf(c)
  const { db, config } = c.get('deps')
  const message = await seeMessage(db, idOf(c), { actor: work.who.id })
  if (message === null) throw notFound(workSaid((t) => t.outbox.noSuch))
  return c.html(<MessageView work={work} message={subjectShown(message, config, work)} isTheirs={isTheirsAlone(message, config)} />)
}

/** One that was given up goes again from the first try; pressed twice it is once. */
export async function sendMessageAgain(c: C): Promise<Response> {
  const work = await workOf(c)
  const id = idOf(c)
  const isSent = await sendAgain(c.get('deps').db, id, { actor: work.who.id, now: work.now })
  if (!isSent)
    throw new Fault(
      'conflict',
      workSaid((t) => t.outbox.cannotSend),
    )
  return c.redirect(work.ui.href(workPaths.message(id)), 303)
}

function idOf(c: C): string {
  const id = c.req.param('id') ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound(workSaid((t) => t.outbox.noSuch))
  return id
}

function MessageView({ work, message, isTheirs }: { work: Work; message: SeenMessage; isTheirs: boolean }) {
  const { ui, t } = work
  const { outbox: o } = t
  const title = message.subject ?? (message.channel === 'sms' ? o.sms : o.purgedTitle)
  return (
    <WorkPage work={work} title={title} lead={stateWords(message, work)}>
      <div class="sec close">
        <p>
          <a href={ui.href(workPaths.outbox)}>{o.back}</a>
        </p>
        {message.givenUpAt === null || message.purgedAt !== null ? null : (
          <Form action={ui.href(`${workPaths.message(message.id)}/igjen`)}>
            <p>{o.againLead}</p>
            <Buttons>
              <Button>{o.again}</Button>
            </Buttons>
          </Form>
        )}
        <Facts items={factsOf(message, work)} />
      </div>
      {isTheirs ? (
        <div class="sec close">
          <Notice>
            <p>{o.theirsAlone}</p>
          </Notice>
        </div>
      ) : message.purgedAt === null ? (
        <Content work={work} message={message} />
      ) : (
        <div class="sec close">
          <Notice>
            <p>{o.purged(whenWords(message.purgedAt, work))}</p>
          </Notice>
        </div>
      )}
    </WorkPage>
  )
}

function factsOf(message: SeenMessage, work: Work): Fact[] {
  const { outbox: o } = work.t
  const { toAddress, createdAt, dueAt, tries, key, id, sentBy, reference, headers } = message
  const optional = [
    sentBy === null ? null : { term: o.way, text: o.ways[sentBy] },
    reference === null ? null : { term: o.reference, text: reference },
    ...Object.entries(headers).map(([term, text]) => ({ term, text })),
  ]
  return [
    { term: o.to, text: message.shielded ? shieldTexts(work.lang).address : (toAddress ?? o.forgotten) },
    { term: o.queued, text: whenWords(createdAt, work) },
    { term: o.due, text: whenWords(dueAt, work) },
    { term: o.tries, text: String(tries) },
    { term: o.key, text: key },
    { term: 'Id', text: id },
    ...optional.filter((fact) => fact !== null),
  ]
}

/** HTML and calendar as text: nothing that was sent to somebody else is drawn here. */
function Content({ work, message: { text, html, calendar, language } }: { work: Work; message: SeenMessage }) {
  const { outbox: o } = work.t
  return (
    <>
      <Section title={o.text} id="tekst" close>
        <MessageText language={language} text={text ?? ''} />
      </Section>
      {[
        { name: o.html, source: html },
        { name: o.calendar, source: calendar?.content ?? null },
      ].map(({ name, source }) =>
        source === null ? null : (
          <div class="sec close">
            <details class="ds-details">
              <summary>{name}</summary>
              <div>
                <pre class="letter">{source}</pre>
              </div>
            </details>
          </div>
        ),
      )}
    </>
  )
}
