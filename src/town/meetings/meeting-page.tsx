import { bodyPaths } from '../../bodies/index.ts'
import { casePaths, casesOnDay, type CaseOnDay } from '../../cases/index.ts'
import { ExampleMark, Facts, Notice, Page, PageTitle, PaperFoot, Paragraphs, Section, Text, Ways, type Ui } from '../../design/index.ts'
import { hubsOnDay, paths, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { bodyMeetingPaths, meetingsOnDay, namedBy, meetingTexts, type AgendaOnDay, type MeetingOnDay } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { longDate, saidIn } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { findSuggestions, suggestionPaths, type Suggestion } from '../../suggestions/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { allBodies, meetingsWay } from '../bodies/ways-in.ts'
import { CaseLink } from '../cases/case-link.tsx'
import { titleOf } from '../suggestions/words.ts'
import { Papers } from './papers.tsx'
import { whenAndWhere } from './meeting-words.ts'
import { meetingPageTexts, type MeetingPageTexts } from './texts.ts'

interface MeetingProps {
  ui: Ui
  moment: Moment
  meeting: MeetingOnDay
  hubs: readonly HubOnDay[]
  cases: readonly CaseOnDay[]
  /** That items of it are of. */
  suggestions: readonly Suggestion[]
}

/** `/organ/:slug/moter/:nr`: the notice, as it hangs on the wall; afterwards what was decided in each item. */
export async function meetingPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const { slug = '', nr = '' } = c.req.param()
  const [ui, meetings, hubs, cases] = await Promise.all([
    uiOf(c, moment.day),
    meetingsOnDay(db, moment.known),
    hubsOnDay(db, moment.day),
    casesOnDay(db, moment.known),
  ])
  const meeting = meetings.find((one) => one.bodySlug === slug && String(one.number) === nr)
  if (meeting === undefined) throw notFound(saidIn(meetingPageTexts, (t) => t.noMeeting))
  const numbers = meeting.agenda.flatMap((item) => namedBy(item).suggestions.map(Number))
  const suggestions = await findSuggestions(db, { numbers, standing: true })
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<MeetingPage ui={ui} moment={moment} meeting={meeting} {...{ hubs, cases, suggestions }} />)
}

function MeetingPage(props: MeetingProps) {
  const { ui, moment, meeting, hubs } = props
  const t = meetingPageTexts(ui.lang)
  const path = bodyMeetingPaths.meeting(meeting.bodySlug, meeting.number)
  const title = meetingTexts(ui.lang).named(meeting.number, show(meeting.bodyName, ui.lang).text)
  return (
    <Page
      ui={ui}
      title={title}
      hub={meeting.hub}
      current="about"
      description={t.list.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={path} />}
    >
      <PageTitle
        title={
          <>
            {title}
            {meeting.layer === 'example' ? <ExampleMark ui={ui} /> : null}
          </>
        }
        lead={`${capital(whenAndWhere(meeting, hubs, ui.lang))}.`}
      />
      <div class="sec close">
        {meeting.cancelled === null ? (
          <p class="lead">{openWords(meeting, moment, t)}</p>
        ) : (
          <Notice kind="urgent" title={t.cancelled}>
            <p>
              <Text of={show(meeting.cancelled, ui.lang)} />
            </p>
          </Notice>
        )}
        <Facts items={factsOf(props)} />
      </div>
      <Section title={t.agenda} id="saker" close>
        {meeting.agenda.length === 0 ? (
          <p>{t.noAgenda}</p>
        ) : (
          <div class="stack">
            {meeting.agenda.map((item) => (
              <Item {...props} item={item} />
            ))}
          </div>
        )}
      </Section>
      <div class="sec close off-paper">
        <p>{t.print}</p>
        <Ways items={[meetingsWay(ui), allBodies(ui)]} />
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {title}
      </PaperFoot>
    </Page>
  )
}

/** Whoever reads it on a wall is not to come in vain to what is closed. */
function openWords({ day, agenda }: MeetingOnDay, moment: Moment, t: MeetingPageTexts): string {
  const hasClosed = agenda.some(({ closedBasis }) => closedBasis !== null)
  const isOver = day < moment.day
  if (hasClosed) return isOver ? t.wasOpenButClosed : t.openButClosed
  return isOver ? t.wasOpen : t.open
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function factsOf({ ui, meeting, hubs }: MeetingProps) {
  const t = meetingPageTexts(ui.lang)
  return [
    {
      term: t.body,
      text: (
        <a href={ui.href(bodyPaths.body(meeting.bodySlug))}>
          <Text of={show(meeting.bodyName, ui.lang)} />
        </a>
      ),
    },
    {
      term: t.base,
      text: <a href={ui.href(paths.hub(meeting.hub))}>{hubs.find(({ slug }) => slug === meeting.hub)?.name ?? meeting.hub}</a>,
    },
    { term: t.notice, text: longDate(meeting.knownFrom, ui.lang) },
  ]
}

function Item({ ui, moment, meeting, cases, suggestions, item }: MeetingProps & { item: AgendaOnDay }) {
  const t = meetingPageTexts(ui.lang)
  return (
    <article id={`sak-${item.number}`}>
      <h3>
        {item.number}. <Text of={show(item.fullTitle ?? item.title, ui.lang)} />
      </h3>
      {item.closedBasis === null ? null : (
        <p>
          <strong>{t.closed}.</strong> {t.closedWhy(meetingTexts(ui.lang).bases[item.closedBasis])}
        </p>
      )}
      {item.outcome === null ? (
        item.closedBasis === null && meeting.day < moment.day ? (
          <p>{t.undecided}</p>
        ) : null
      ) : (
        <p class="lead">
          <strong>{t.decided(item.outcomeOn === null ? '' : longDate(item.outcomeOn, ui.lang))}:</strong>{' '}
          <Text of={show(item.outcome, ui.lang)} />
        </p>
      )}
      {item.paper === null ? null : <Paragraphs of={show(item.paper, ui.lang)} />}
      <Papers ui={ui} meeting={meeting} papers={item.papers} />
      <Leads {...{ ui, item, cases, suggestions }} />
    </article>
  )
}

function Leads({ ui, item, cases, suggestions }: Pick<MeetingProps, 'ui' | 'cases' | 'suggestions'> & { item: AgendaOnDay }) {
  const t = meetingPageTexts(ui.lang)
  const named = namedBy(item)
  const leads = [
    ...(item.link === null ? [] : [<a href={item.link}>{t.papers}</a>]),
    ...(named.hearing === null ? [] : [<a href={ui.href(casePaths.hearing(named.hearing))}>{t.hearing}</a>]),
    ...(named.politicalCase === null ? [] : [<CaseLink ui={ui} of={named.politicalCase} cases={cases} />]),
    ...suggestions
      .filter(({ number }) => named.suggestions.includes(String(number)))
      .map((one) => <a href={ui.href(suggestionPaths.suggestion(one.number))}>{t.suggestion(one.number, titleOf(one, ui.lang))}</a>),
  ]
  if (leads.length === 0) return null
  return (
    <ul class="lines">
      {leads.map((lead) => (
        <li>{lead}</li>
      ))}
    </ul>
  )
}
