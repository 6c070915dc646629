import { ExampleMark, Page, PageTitle, Section, Table, Ways, type Ui } from '../../design/index.ts'
import { hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { bodyMeetingPaths, meetingsOnDay, meetingTexts, type MeetingOnDay } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { allBodies, hearingsWay } from '../bodies/ways-in.ts'
import { whenAndWhere } from './meeting-words.ts'
import { meetingPageTexts } from './texts.ts'

interface ListProps {
  ui: Ui
  moment: Moment
  meetings: readonly MeetingOnDay[]
  hubs: readonly HubOnDay[]
}

/** `/moter`: the meetings of all bodies, the next first, then those that have been. */
export async function meetingsPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, meetings, hubs] = await Promise.all([uiOf(c, moment.day), meetingsOnDay(db, moment.known), hubsOnDay(db, moment.day)])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<MeetingsPage ui={ui} moment={moment} meetings={meetings} hubs={hubs} />)
}

function MeetingsPage({ ui, moment, meetings, hubs }: ListProps) {
  const { list: t } = meetingPageTexts(ui.lang)
  const groups = [
    { id: 'kommer', title: t.ahead, of: meetings.filter(({ day }) => day >= moment.day).toReversed() },
    { id: 'har-vaert', title: t.past, of: meetings.filter(({ day }) => day < moment.day) },
  ]
  return (
    <Page
      ui={ui}
      title={t.title}
      current="about"
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={bodyMeetingPaths.list} />}
      feeds={[{ href: ui.href(bodyMeetingPaths.feed), title: t.title, type: 'application/atom+xml' }]}
    >
      <PageTitle title={t.title} lead={meetings.length === 0 ? t.none : t.lead}>
        <p>
          <a href={ui.href(bodyMeetingPaths.feed)}>{t.feed}</a>
        </p>
      </PageTitle>
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ id, title, of }) => (
          <Section title={title} id={id} close>
            <Table caption={title} head={Object.values(t.head)} rows={of.map((one) => rowOf(ui, one, hubs))} />
          </Section>
        ))}
      <div class="sec close off-paper">
        <Ways items={[allBodies(ui), hearingsWay(ui)]} />
      </div>
    </Page>
  )
}

function rowOf(ui: Ui, one: MeetingOnDay, hubs: readonly HubOnDay[]) {
  const t = meetingPageTexts(ui.lang)
  return {
    cells: [
      <>
        <a href={ui.href(bodyMeetingPaths.meeting(one.bodySlug, one.number))}>
          {meetingTexts(ui.lang).named(one.number, show(one.bodyName, ui.lang).text)}
        </a>
        {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      one.cancelled === null ? `${whenAndWhere(one, hubs, ui.lang)}.` : `${t.cancelled}.`,
      one.agenda.length === 0 ? t.noAgenda : one.agenda.map(({ title }) => show(title, ui.lang).text).join(' · '),
    ],
  }
}
