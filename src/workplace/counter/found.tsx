import { Section, Table } from '../../design/index.ts'
import { contactWords, senderWords, type ActLine } from '../../people/index.ts'
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
  acts: readonly ActLine[]
  hasMore: boolean
  pages: readonly Hit[]
}

export function FoundView({ counter, found }: { counter: Counter; found: Found }) {
  const t = counter.work.t.counter.found
  const { acts, pages } = found
  return (
    <Section title={t.title(found.q)} id="funnet">
      {acts.length + pages.length === 0 ? <p role="status">{t.none}</p> : null}
      {acts.length === 0 ? null : <ActTable counter={counter} acts={acts} />}
      {found.hasMore ? <p>{t.many}</p> : null}
      {pages.length === 0 ? null : <PageTable counter={counter} pages={pages} />}
    </Section>
  )
}

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
              act.cancelledAt === null ? null : t.found.off,
            ]}
          />,
        ],
      }))}
    />
  )
}

function PageTable({ counter, pages }: { counter: Counter; pages: readonly Hit[] }) {
  const { work, href } = counter
  const t = work.t.counter.found
  return (
    <Table
      caption={t.pages}
      captionShown
      head={[t.pages, work.t.counter.acts]}
      rows={pages.map((hit) => {
        const topic = topicOfPath(hit.path)
        return {
          cells: [
            <a href={work.ui.href(hit.path)} lang={hit.lang === work.lang ? undefined : hit.lang}>
              {hit.title}
            </a>,
            topic === null ? (
              ''
            ) : (
              <span class="row-acts">
                <a href={`${href(workPaths.counterFollow, { om: topic })}#navn`}>{t.follow}</a>
                <a href={`${href(workPaths.counterAsk, { om: topic })}#sporsmal`}>{t.ask}</a>
              </span>
            ),
          ],
        }
      })}
    />
  )
}

/** A hub's or a provider's own page can be followed and asked; a place, a piece of news cannot. */
function topicOfPath(path: string): string | null {
  const [, kind, slug] = /^\/(torg|tilbyder)\/([a-z][a-z0-9-]*)$/.exec(path) ?? []
  return slug === undefined ? null : `${kind === 'torg' ? 'hub' : 'provider'}:${slug}`
}
