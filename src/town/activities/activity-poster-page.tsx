import {
  activityPaths,
  activityTexts,
  clockWords,
  findActivity,
  findNeeds,
  invites,
  needsChange,
  nextChange,
  priceWords,
  sayRhythm,
  sessionsIn,
  whoWords,
  type FoundActivity,
  type FoundNeed,
  type Session,
} from '../../activities/index.ts'
import { ActivityPoster, type Paper, type Ui } from '../../design/index.ts'
import { chipOf, townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fullDate, inLanguage, listOf, shortDate } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { keptDay, momentOf } from '../as-of.ts'
import { townSaid, townTexts } from '../texts.ts'
import { nextPosterLine } from '../volunteers/on-poster.ts'
import { PAPER_QUERY, paperOf, PaperTools } from './paper.tsx'
import { senderNames } from './senders.ts'

const DAYS_LOOKED = 200
const DATES = 5

/** `/aktiviteter/:key/plakat`: a sheet to hang up. `?skrift=stor`, `?trykk=svart`, `?ark=a3`. */
export async function activityPosterPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const key = c.req.param('key') ?? ''
  const filter = { activity: key, from: moment.day, to: addDays(moment.day, DAYS_LOOKED) }
  const [ui, picture, activity, sessions, needs] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    findActivity(db, key, moment.known),
    sessionsIn(db, { filter, known: moment.known, limit: DATES }),
    moment.live ? findNeeds(db, { activity: key, today: moment.day, at: moment.at }) : [],
  ])
  const hub = picture.hubs.find((one) => one.hub.slug === activity?.hub)
  if (activity === null || hub === undefined) throw notFound(townSaid((t) => t.activities.notFound))
  const freshUntil = Math.min(picture.freshUntil, nextChange(sessions, moment.at), needsChange(needs, moment.at))
  c.set('cacheable', { topics: ['town'], freshUntil, query: PAPER_QUERY })
  return c.html(<Sheet {...{ ui, picture, hub, activity, sessions, needs, paper: paperOf(c) }} />)
}

interface SheetProps {
  ui: Ui
  picture: TownPicture
  hub: HubPicture
  activity: FoundActivity
  sessions: readonly Session[]
  needs: readonly FoundNeed[]
  paper: Paper
}

function Sheet(props: SheetProps) {
  const { ui, picture, hub, activity, needs, paper } = props
  const wanted = nextPosterLine(needs, ui.lang)
  const { activities: t, poster: p } = townTexts(ui.lang)
  const { item, layer, sender, senderIsBusiness, commercial } = activity
  const title = show(item.title, ui.lang).text
  const url = ui.publicUrl + inLanguage(ui.page, activityPaths.activity(item.key))
  const body = item.body === undefined || paper.large ? [] : [shortened(show(item.body, ui.lang).text)]
  return (
    <ActivityPoster
      ui={ui}
      title={t.posterOf(title)}
      hub={chipOf(hub.hub)}
      paper={paper}
      corner={hub.hub.short}
      name={title}
      example={layer === 'example'}
      facts={factsOf(props)}
      foot={{
        invitation: whoWords(item, ui.lang) === null ? p.welcome : t.welcome,
        lines: [
          ...(wanted === null ? [] : [wanted]),
          ...body,
          t.by(listOf(senderNames({ organisers: item.organisers, sender, senderIsBusiness, commercial }, picture, ui), ui.lang)),
        ],
      }}
      qr={{ url, label: p.scan }}
      tools={
        <PaperTools
          ui={ui}
          paper={paper}
          path={activityPaths.activityPoster(item.key)}
          back={{ path: activityPaths.activity(item.key), name: title }}
          day={keptDay(picture)}
        />
      }
    />
  )
}

/** When, where, for whom, what it costs: in as few words as can be read in passing. */
function factsOf({ ui: { lang }, picture, hub, activity: { item, room: usual }, sessions, paper }: SheetProps) {
  const [t, a] = [townTexts(lang).activities, activityTexts(lang)]
  const rhythms = item.rhythms.filter(({ to, rule, from }) => (to ?? (rule === undefined ? from : picture.day)) >= picture.day)
  const often = rhythms.filter(({ rule }) => rule !== undefined).map((one) => sayRhythm(one, lang) ?? a.allDates)
  const next = sessions.filter(invites)
  const first = next[0]
  const once = first === undefined ? t.noDates : `${fullDate(first.day, lang)}, ${clockWords(first, lang).toLowerCase()}`
  const room = usual === null ? '' : `, ${show(usual, lang).text}`
  const facts = [
    { term: t.when, text: capital(often.length > 0 ? often.join('; ') : once) },
    { term: t.where, text: `${hub.hub.name}${room}` },
    { term: t.who, text: capital(whoWords(item, lang) ?? a.audiences.everyone) },
    { term: t.price, text: `${priceWords(item, lang)}${item.attend === 'not_announced' ? '' : `. ${a.attend[item.attend]}`}` },
  ]
  if (paper.large || often.length === 0 || next.length === 0) return facts
  return [...facts, { term: t.nextDatesAre, text: next.map(({ day }) => shortDate(day, lang)).join(' · ') }]
}

const SHORT = 240
const shortened = (text: string) => (text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
