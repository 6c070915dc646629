import type { Child } from '#html/jsx-runtime'
import type { Session } from '../../activities/index.ts'
import { ExampleMark, Fixed, Hero, Text, Unbroken, type Ui } from '../../design/index.ts'
import {
  chipOf,
  calledUntilWords,
  comingWords,
  deskAt,
  desksByDistance,
  hubTexts,
  isWalkIn,
  paths,
  shownReading,
  type HubPicture,
  type PresencePicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { isFixed, listOf } from '../../platform/i18n/index.ts'
import { keptDay } from '../as-of.ts'
import { atTheDesk } from '../queue/at-the-desk.tsx'
import { townTexts } from '../texts.ts'
import { answerOf, type Answer, type Said } from './answer.ts'
import { closureSoon } from './closures-ahead.ts'
import { DeskHours } from './desk-hours.tsx'
import { FixedWords } from './fixed-words.tsx'

interface HeroProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sessions: readonly Session[]
}

/** The top of the hub's page: is it open, until when, who is here, what goes on, and what comes. */
export function HubHero({ ui, hub, picture, sessions }: HeroProps) {
  const answer = answerOf(hub, picture, { lang: ui.lang, sessions })
  const { reading } = shownReading(hub.house)
  const lead = <Lead ui={ui} answer={answer} />
  // Said once, at the end of what is made up, so that it stands on a line with words.
  const isMarkedLast = Boolean(answer.lead.rest)
  const marked = (text: Child) => (answer.lead.example ? <Marked ui={ui} text={text} /> : text)
  const lines = [comingClosure(ui, hub, picture), besideOf(ui, hub, answer), atTheDesk(ui, hub, picture)].filter((one) => one !== null)
  return (
    <Hero
      hub={chipOf(hub.hub)}
      fullName={hub.hub.name}
      answer={isMarkedLast ? lead : marked(lead)}
      rest={isMarkedLast ? marked(answer.lead.rest) : answer.lead.rest}
      beside={lines.length > 0 ? lines : null}
      open={picture.live && hub.hub.status === 'open' && isWalkIn(reading.now)}
      facts={hub.presences.some((one) => one.state === 'in_service') ? factsOf(ui, answer, picture.live) : comingFacts(ui, hub, picture)}
    />
  )
}

/** The next time it is shut, or keeps other hours, said before one has set out. The rest is in the list of hours. */
function comingClosure(ui: Ui, hub: HubPicture, picture: TownPicture): Child {
  const next = closureSoon(hub, picture.day, ui.lang)
  if (next === null) return null
  // On paper it stands with the hours.
  return (
    <p class="off-paper">
      <b>{next.text}</b>
      {next.example ? <ExampleMark ui={ui} /> : null}
    </p>
  )
}

/** Under the answer: that the hours are not announced, and who is met here, at times that nobody has told or before the hub opens. */
function besideOf(ui: Ui, hub: HubPicture, { lead, untold }: Answer): Child {
  const t = townTexts(ui.lang).hub
  const desk = deskAt(hub)
  const here = untold.length === 0 ? null : t.livesHere(listOf(untold, ui.lang))
  const lines = [
    lead.example ? `${hubTexts(ui.lang).hours.hoursNotAnnounced}. ${t.timesAreExamples}` : null,
    hub.hub.status === 'planned' && desk && !untold.includes(desk.provider.name) ? t.deskAlready(desk.provider.name) : null,
    here && lead.short !== t.hoursUnknown ? `${here} ${t.timesUntold}` : here,
  ]
  return lines.some((line) => line !== null) ? lines.map((line) => (line === null ? null : <p>{line}</p>)) : null
}

/** Who is here today, now, next; an example is marked at its head. That nobody is here is said only where all have announced it. */
function factsOf(ui: Ui, answer: Answer, live: boolean) {
  const t = townTexts(ui.lang).hub
  const fact = (term: Child, all: readonly Said[], none: string) => {
    if (all.length === 0) return answer.awayForSure ? [{ term, text: none }] : []
    const marked = all.some((one) => one.example) ? <Marked ui={ui} text={term} /> : term
    return [{ term: marked, text: all.map((one) => <SaidLine said={one} />) }]
  }
  const today = fact(live ? t.hereToday : t.hereThatDay, answer.hereToday, live ? t.nobodyToday : t.nobodyThatDay)
  if (!live) return today
  return [
    ...today,
    ...fact(<Fixed ui={ui} k="now" />, answer.now, t.nobodyNow),
    ...fact(<Fixed ui={ui} k="next" />, answer.next, t.nothingMore),
  ]
}

function SaidLine({ said: { title, text } }: { said: Said }) {
  return (
    <span class="line">
      {title === undefined ? null : (
        <>
          <Text of={title} />
          {text === '' ? '' : ', '}
        </>
      )}
      <Unbroken text={text} />
    </span>
  )
}

/** Nobody is here yet: who is coming and when, and where to go meanwhile. */
function comingFacts(ui: Ui, hub: HubPicture, picture: TownPicture) {
  const nearest = desksByDistance(picture.hubs, hub.hub)[0]
  const coming = hub.presences.map((one) => ({ term: one.provider.name, text: comingFact(ui, one) }))
  if (!nearest) return coming.slice(0, 3)
  const link = (
    <>
      <a href={ui.href(paths.hub(nearest.at.hub.slug, keptDay(picture)))}>{nearest.at.hub.short}</a>.{' '}
      <DeskHours ui={ui} nearest={nearest} picture={picture} untold />
    </>
  )
  return [...coming.slice(0, 2), { term: townTexts(ui.lang).hub.nearestTerm, text: link }]
}

function comingFact(ui: Ui, { from, calledUntilThen }: PresencePicture): Child {
  const coming = comingWords(from, ui.lang)
  return calledUntilThen === null ? coming : `${coming}. ${calledUntilWords(calledUntilThen, ui.lang)}`
}

/** In a language with only the short list, the answer is one of its words. */
function Lead({ ui, answer: { lead, fixed } }: { ui: Ui; answer: Answer }) {
  return isFixed(ui.page) && fixed !== null ? <FixedWords ui={ui} fixed={fixed} /> : <Clauses text={lead.short} />
}

/** «Åpent nå, / til klokka 21.30.»: a short end stands whole on the next line where both have no room on one. */
function Clauses({ text }: { text: string }) {
  const [, first, end] = /^([^,]+,) (.{1,20})$/.exec(text) ?? []
  if (first === undefined || end === undefined) return <Unbroken text={text} />
  return (
    <>
      {first}{' '}
      <span class="clause">
        <Unbroken text={end} />
      </span>
    </>
  )
}

const Marked = ({ ui, text }: { ui: Ui; text: Child }) => (
  <>
    {text} <ExampleMark ui={ui} />
  </>
)
