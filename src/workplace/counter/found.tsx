import { Section, Table } from '../../design/index.ts'
import { contactWords, senderWords, type ActLine, type Topic } from '../../people/index.ts'
import { dateSeenFrom } from '../../platform/i18n/index.ts'
import type { Hit } from '../../platform/search/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'
import { topicShort } from '../topic-short.ts'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'

/** What a search at the desk found. */
export interface Found {
  q: string
  /** Why nothing was looked for. */
  wrong: string | null
  acts: readonly ActLine[]
  hasMore: boolean
  pages: readonly Hit[]
  /** To follow; they have no page of their own. */
  topics: readonly Topic[]
  /** The key of a subject to book a time about, by the path of its page. */
  booked: ReadonlyMap<string, string>
  /** What somebody can be signed up for, by the path of its page: the next date, or all of them. */
  signUps: ReadonlyMap<string, { value: string; when: string }>
}

export function FoundView({ counter, found }: { counter: Counter; found: Found }) {
  const t = counter.work.t.counter.found
  const { acts, pages, topics } = found
  if (found.wrong !== null) return null
  if (isEmpty(found)) {
    return (
      <Section title={t.title(found.q)} id="funnet">
        <p role="status">{t.none}</p>
      </Section>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is: the first hit is two tabs away, not twenty
    <div role="group" aria-labelledby="funnet" tabindex={-1} autofocus>
      <Section title={t.title(found.q)} id="funnet">
        <p>
          <a href="#sok">{t.again}</a>
        </p>
        {acts.length === 0 ? null : <ActTable counter={counter} acts={acts} />}
        {found.hasMore ? <p>{t.many}</p> : null}
        {pages.length + topics.length === 0 ? null : <PageTable counter={counter} found={found} />}
      </Section>
    </div>
  )
}

export const isEmpty = ({ acts, pages, topics }: Found) => acts.length + pages.length + topics.length === 0

function ActTable({ counter, acts }: { counter: Counter; acts: readonly ActLine[] }) {
  const { work, href } = counter
  const t = work.t.counter
  const nameOf = ({ name, helperName, organisation }: ActLine) =>
    organisation !== null
      ? senderWords(work.lang, organisation, { name, shielded: false })
      : helperName === null
        ? (name ?? t.calls.unnamed)
        : t.calls.helped(name ?? t.calls.unnamed, helperName)
  return (
    <Table
      caption={t.found.people}
      captionShown
      head={[t.found.who, t.found.reach, t.found.about, t.found.when]}
      rows={acts.map((act) => ({
        cells: [
          <a
            href={`${href(workPaths.counterReceipt(act.id))}${act.contacts.some(({ deadSince }) => deadSince !== null) ? '#adresse' : ''}`}
          >
            {nameOf(act)}
          </a>,
          act.contacts.length === 0 ? (
            t.found.noReach
          ) : (
            <Lines lines={act.contacts.map((one) => (one.deadSince === null ? contactWords(one) : t.found.dead(contactWords(one))))} />
          ),
          act.topic === null ? '' : topicShort(work, act.topic),
          <Lines
            lines={[
              dateSeenFrom(work.today, instantToWall(act.at.getTime()).day, work.lang),
              act.cancelledAt !== null ? t.found.off : act.confirmedAt === null ? t.found.waits : null,
            ]}
          />,
        ],
      }))}
    />
  )
}

function PageTable({ counter, found }: { counter: Counter; found: Found }) {
  const { work, href } = counter
  const { pages, topics } = found
  const t = work.t.counter.found
  return (
    <Table
      caption={t.pages}
      captionShown
      head={[t.pages, work.t.counter.acts]}
      rows={[
        ...pages.map((hit) => ({
          cells: [
            <>
              <a href={work.ui.href(hit.path)} lang={hit.lang === work.lang ? undefined : hit.lang}>
                {hit.title}
              </a>
              {whereOf(hit, counter)}
            </>,
            <span class="row-acts">
              {actsOf(hit.path, found, counter).map(({ to, text }) => (
                <a href={to}>{text}</a>
              ))}
            </span>,
          ],
        })),
        ...topics.map(({ id, name }) => ({
          cells: [
            name,
            <span class="row-acts">
              <a href={`${href(workPaths.counterFollow, { om: id })}#navn`}>{t.follow}</a>
            </span>,
          ],
        })),
      ]}
    />
  )
}

/** «, Borgen»: many a hub has a language café. */
function whereOf({ kind, hub }: Hit, { work }: Counter): string | null {
  const name = kind === 'hub' ? undefined : work.ui.hubs.find(({ slug }) => slug === hub)?.name
  return name === undefined ? null : `, ${name}`
}

/** What can be done for somebody from where it was found: follow and ask a hub or a provider, book a time about a subject, come to an activity. */
function actsOf(path: string, { booked, signUps }: Found, { work, href }: Counter): { to: string; text: string }[] {
  const t = work.t.counter.found
  const [topic, about, next] = [topicOfPath(path), booked.get(path), signUps.get(path)]
  return [
    ...(next === undefined ? [] : [{ to: href(workPaths.counterSignUp, { til: next.value }), text: t.signUp(next.when) }]),
    ...(about === undefined ? [] : [{ to: href(workPaths.counterAppointment, { til: about }), text: t.book }]),
    ...(topic === null
      ? []
      : [
          { to: `${href(workPaths.counterFollow, { om: topic.id })}#navn`, text: t.follow },
          ...(topic.isAsked ? [{ to: `${href(workPaths.counterAsk, { om: topic.id })}#sporsmal`, text: t.ask }] : []),
        ]),
  ]
}

/** A hub's or a provider's own page can be followed and asked, a body's and a case's followed; a place, a piece of news cannot. */
function topicOfPath(path: string): { id: string; isAsked: boolean } | null {
  const [, organ, year, number] = /^\/saker\/([a-z0-9-]+)\/(\d{4})\/(\d+)$/.exec(path) ?? []
  if (organ !== undefined) return { id: `case:${organ}-${year}-${number}`, isAsked: false }
  const [, segment = '', slug] = /^\/(torg|tilbyder|organ)\/([a-z][a-z0-9-]*)$/.exec(path) ?? []
  const kind = KINDS[segment]
  return kind === undefined ? null : { id: `${kind}:${slug}`, isAsked: kind !== 'body' }
}

const KINDS: Readonly<Record<string, string>> = { torg: 'hub', tilbyder: 'provider', organ: 'body' }
