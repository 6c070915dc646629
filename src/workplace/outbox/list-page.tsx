import type { Context } from 'hono'
import { Figures, Table } from '../../design/index.ts'
import { shieldedAddresses, shieldTexts } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import {
  listMessages,
  MESSAGE_STATES,
  outboxFigures,
  type MessageState,
  type MessageSummary,
  type OutboxFigures,
} from '../../platform/outbox/index.ts'
import { whenWords } from '../history/change-words.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { maskedAddress, STATE_WORDS, stateWords } from './message-words.ts'
import { subjectShown } from './theirs-alone.ts'

const ON_A_PAGE = 50

interface OutboxProps {
  work: Work
  figures: OutboxFigures
  state: MessageState | null
  messages: readonly MessageSummary[]
  shielded: ReadonlySet<string>
  isFirst: boolean
}

/** `/arbeid/utboks`: what left, what waits, what was given up. Addresses are masked, so that looking through tells little. */
export async function outboxPage(c: Context<Env>): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const work = await workOf(c)
  const state = MESSAGE_STATES.find((one) => STATE_WORDS[one] === c.req.query('vis')) ?? null
  const before = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(c.req.query('for') ?? '')?.[0]
  const [figures, messages] = await Promise.all([
    outboxFigures(db, clock.now()),
    listMessages(db, { state, limit: ON_A_PAGE + 1, ...(before === undefined ? {} : { before }) }),
  ])
  const shielded = await shieldedAddresses(
    db,
    messages.flatMap(({ toAddress }) => (toAddress === null ? [] : [toAddress])),
  )
  const shown = messages.map((message) => subjectShown(message, config, work))
  const given = { work, figures, state, messages: shown, shielded, isFirst: before === undefined }
  return c.html(<OutboxView {...given} />)
}

function OutboxView({ work, figures, state, messages, shielded, isFirst }: OutboxProps) {
  const { ui, t } = work
  const { outbox: o } = t
  const shown = messages.slice(0, ON_A_PAGE)
  const here = state === null ? workPaths.outbox : `${workPaths.outbox}?vis=${STATE_WORDS[state]}`
  const older = `${here}${state === null ? '?' : '&'}for=${shown.at(-1)?.id ?? ''}`
  const sent = figures.tally.filter(({ outcome }) => outcome === 'sent').reduce((sum, { number }) => sum + number, 0)
  return (
    <WorkPage
      work={work}
      title={o.title}
      lead={o.lead}
      above={
        <Figures
          items={[
            { count: figures.due + figures.later, label: o.figureWaiting },
            { count: sent, label: o.figureSent(sent) },
            { count: figures.givenUp, label: o.figureGivenUp },
          ]}
        />
      }
    >
      <div class="sec">
        <p>
          <a href={ui.href(workPaths.stopped)}>{o.stopped.title}</a>
        </p>
        <p>
          <a href={ui.href(workPaths.templates)}>{t.templates.title}</a>
        </p>
        <nav class="row-acts" aria-label={o.filter}>
          <FilterLink work={work} to={null} state={state} label={o.all} />
          {MESSAGE_STATES.map((one) => (
            <FilterLink work={work} to={one} state={state} label={o.states[one]} />
          ))}
        </nav>
        {shown.length === 0 ? (
          <p>{state === null ? o.none : o.noneSuch}</p>
        ) : (
          <MessageTable work={work} messages={shown} shielded={shielded} />
        )}
        {isFirst && messages.length <= ON_A_PAGE ? null : (
          <nav class="row-acts" aria-label={o.title}>
            {isFirst ? null : <a href={ui.href(here)}>{o.newest}</a>}
            {messages.length > ON_A_PAGE ? <a href={ui.href(older)}>{o.older}</a> : null}
          </nav>
        )}
      </div>
    </WorkPage>
  )
}

function FilterLink({ work, to, state, label }: { work: Work; to: MessageState | null; state: MessageState | null; label: string }) {
  const path = to === null ? workPaths.outbox : `${workPaths.outbox}?vis=${STATE_WORDS[to]}`
  return (
    <a href={work.ui.href(path)} aria-current={to === state ? 'page' : undefined}>
      {label}
    </a>
  )
}

function MessageTable({ work, messages, shielded }: Pick<OutboxProps, 'work' | 'messages' | 'shielded'>) {
  const { outbox: o } = work.t
  return (
    <Table
      caption={o.title}
      head={[o.message, o.to, o.state, o.queued]}
      rows={messages.map((message) => ({
        filled: message.givenUpAt !== null,
        cells: [
          <a href={work.ui.href(workPaths.message(message.id))}>
            {message.subject ?? (message.channel === 'sms' ? o.sms : o.purgedTitle)}
          </a>,
          shielded.has(message.toAddress ?? '') ? shieldTexts(work.lang).address : (maskedAddress(message.toAddress) ?? o.forgotten),
          stateWords(message, work),
          whenWords(message.createdAt, work),
        ],
      }))}
    />
  )
}
