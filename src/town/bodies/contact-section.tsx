import { bodyPaths, contactRhythm, metIn, nextContact, type BodyOnDay, type ContactTime } from '../../bodies/index.ts'
import { Facts, Section, Text, type Fact, type Ui } from '../../design/index.ts'
import { paths, type HubOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { contactPageTexts } from './contact-texts.ts'

interface OfBody {
  ui: Ui
  body: BodyOnDay
  hubs: readonly HubOnDay[]
  day: Day
}

/** When those who speak for the body are met, and where. No heading over nothing. */
export function ContactOfBody({ ui, body, hubs, day }: OfBody) {
  const times = metIn(body, day)
  if (times.length === 0) return null
  return (
    <Contact
      ui={ui}
      title={contactPageTexts(ui.lang).title}
      items={times.map((time) => ({
        term: <Text of={show(time.who, ui.lang)} />,
        text: <When ui={ui} time={time} place={<HubLink ui={ui} hub={hubs.find(({ slug }) => slug === time.hub)} />} />,
        note: nextWords(ui, time, day),
      }))}
    />
  )
}

/** The same on the page of a hub: everybody who is met there, whichever body they speak for. */
export function ContactAtHub({ ui, bodies, hub, day }: { ui: Ui; bodies: readonly BodyOnDay[]; hub: string; day: Day }) {
  const here = bodies.flatMap((body) => metIn(body, day).flatMap((time) => (time.hub === hub ? [{ body, time, place: null }] : [])))
  return <Met ui={ui} met={here} day={day} />
}

interface ForPlace extends Omit<OfBody, 'body'> {
  bodies: readonly BodyOnDay[]
  /** Slugs of those that take up what comes from there. */
  own: readonly string[]
  hub: string
}

/** The same for who lives somewhere: those of their own body wherever they sit, and whoever is met at the hub. */
export function ContactForPlace({ ui, bodies, own, hub, hubs, day }: ForPlace) {
  const met = bodies.flatMap((body) =>
    metIn(body, day)
      .filter((time) => time.hub === hub || own.includes(body.slug))
      .map((time) => ({ body, time, place: <HubLink ui={ui} hub={hubs.find(({ slug }) => slug === time.hub)} /> })),
  )
  return <Met ui={ui} met={met} day={day} />
}

interface Meeting {
  body: BodyOnDay
  time: ContactTime
  place: ReturnType<typeof HubLink>
}

function Met({ ui, met, day }: { ui: Ui; met: readonly Meeting[]; day: Day }) {
  if (met.length === 0) return null
  return (
    <Contact
      ui={ui}
      title={contactPageTexts(ui.lang).atHub}
      items={met.map(({ body, time, place }) => ({
        term: (
          <>
            <Text of={show(time.who, ui.lang)} />,{' '}
            <a href={ui.href(bodyPaths.body(body.slug))}>
              <Text of={show(body.name, ui.lang)} />
            </a>
          </>
        ),
        text: <When ui={ui} time={time} place={place} />,
        note: nextWords(ui, time, day),
      }))}
    />
  )
}

function Contact({ ui, title, items }: { ui: Ui; title: string; items: readonly Fact[] }) {
  const t = contactPageTexts(ui.lang)
  return (
    <Section title={title} id="treffetid" close>
      <p>{t.lead}</p>
      <Facts items={items} />
      <p>{t.not}</p>
    </Section>
  )
}

function When({ ui, time, place }: { ui: Ui; time: ContactTime; place: ReturnType<typeof HubLink> }) {
  const words = contactRhythm(time, ui.lang)
  return (
    <>
      {words.charAt(0).toUpperCase() + words.slice(1)}
      {time.room === undefined ? null : (
        <>
          , <Text of={show(time.room, ui.lang)} />
        </>
      )}
      {place === null ? null : <>, {place}</>}
    </>
  )
}

const HubLink = ({ ui, hub }: { ui: Ui; hub: HubOnDay | undefined }) =>
  hub === undefined ? null : <a href={ui.href(paths.hub(hub.slug))}>{hub.name}</a>

function nextWords(ui: Ui, time: ContactTime, day: Day): string | null {
  const next = nextContact(time, day)
  return next === null ? null : contactPageTexts(ui.lang).next(fullDate(next, ui.lang))
}
