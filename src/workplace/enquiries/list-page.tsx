import type { Context } from 'hono'
import { Notice, Section, Table } from '../../design/index.ts'
import { listEnquiries, type EnquiryLine, type Topics } from '../../messages/index.ts'
import { scopesWhere } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { daysBetween, instantToWall } from '../../platform/time/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

const MOST = 200
const ANSWERED_SHOWN = 20

/** Whose questions somebody answers: those of the hubs and providers where they may, in the words that questions are put under. */
export const topicsOf = ({ who }: Work): Topics => scopesWhere(who, 'enquiry.answer')

/** `/arbeid/sporsmal`: those that wait, the longest first, and those lately answered. */
export async function enquiriesPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [waiting, answered] = await Promise.all([
    listEnquiries(db, topicsOf(work), { answered: false, limit: MOST }),
    listEnquiries(db, topicsOf(work), { answered: true, limit: ANSWERED_SHOWN }),
  ])
  return c.html(<ListView work={work} waiting={waiting} answered={answered} sent={c.req.query('sendt') !== undefined} />)
}

interface ListProps {
  work: Work
  waiting: readonly EnquiryLine[]
  answered: readonly EnquiryLine[]
  sent: boolean
}

function ListView({ work, waiting, answered, sent }: ListProps) {
  const t = work.t.enquiries
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        {sent ? (
          <Notice kind="done" live>
            <p>{t.sent}</p>
          </Notice>
        ) : null}
        {waiting.length === 0 ? <p>{t.none}</p> : <Lines work={work} lines={waiting} caption={t.title} />}
      </div>
      <Section title={t.answered} id="besvart" close>
        {answered.length === 0 ? <p>{t.noneAnswered}</p> : <Lines work={work} lines={answered} caption={t.answered} />}
      </Section>
    </WorkPage>
  )
}

const SHORT = 90

function Lines({ work, lines, caption }: { work: Work; lines: readonly EnquiryLine[]; caption: string }) {
  const t = work.t.enquiries
  return (
    <Table
      caption={caption}
      head={[t.question, t.to, t.waited]}
      rows={lines.map(({ id, topic, body, at, answeredAt }) => ({
        cells: [
          <a href={work.ui.href(workPaths.enquiry(id))}>{body.length > SHORT ? `${body.slice(0, SHORT)} …` : body}</a>,
          topicName(work, topic),
          t.days(daysBetween(instantToWall(at.getTime()).day, answeredAt === null ? work.today : instantToWall(answeredAt.getTime()).day)),
        ],
      }))}
    />
  )
}

/** By the name it has today; its address when it is gone. */
export function topicName({ topicGroups, providers }: Work, id: string): string {
  const [, slug] = id.split(':')
  const found = topicGroups.flatMap(({ topics }) => topics).find((topic) => topic.id === id)
  return found?.name ?? providers.find((one) => `provider:${one.slug}` === id)?.name ?? slug ?? id
}
