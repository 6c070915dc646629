import { MODE, modeName, modesOf, mostPeople, PEOPLE, readMode, type Addable, type Bookable } from '../../appointments/index.ts'
import { RadioGroup } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Counter } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'
import { aboutOf, ALSO } from './also-typed.ts'
import type { SameAgain } from './same-again.ts'

interface What {
  service: Bookable
  addable: readonly Addable[]
  interpreter: string | null
  same?: SameAgain | undefined
}

/** How they want to meet, where the topic has more than one way. */
export function Ways({ work, service, typed }: { work: Counter['work']; service: Bookable; typed: Typed }) {
  const ways = modesOf(service.booking).filter((mode) => mode !== 'home')
  if (ways.length < 2 || service.mode === 'home') return null
  const options = ways.map((mode) => ({ value: modeName(mode), label: work.t.nouns.service.ways[mode] }))
  const value = modeName(readMode(lineOf(typed, MODE), service.booking))
  return <RadioGroup name={MODE} legend={work.t.nouns.service.modes} options={options} value={value} />
}

/** What makes it another visit, and so other times: more topics, more people, another place. */
export const Visit = (props: { counter: Counter; what: What }) => (
  <>
    <WithSame {...props} />
    <More {...props} />
    <HowMany {...props} />
    <AtHome {...props} />
  </>
)

/** Whoever they met last, and nobody else, until they say otherwise. */
function WithSame({ counter: { work, href }, what: { service, interpreter, same } }: { counter: Counter; what: What }) {
  if (same === undefined) return null
  const t = work.t.appointments
  return (
    <p class="row-acts">
      <strong>{t.withSame}</strong> <a href={href(workPaths.counterAppointment, aboutOf({ service, interpreter }))}>{t.withAnybody}</a>
    </p>
  )
}

/** What else they come about can be taken in the same visit. */
function More({ counter: { work, href }, what: { service, addable, interpreter, same } }: { counter: Counter; what: What }) {
  if (addable.length === 0) return null
  const asked = aboutOf({ service, interpreter, same })
  return (
    <p class="row-acts">
      {work.t.appointments.more}{' '}
      {addable.map(({ key, title }) => (
        <a href={href(workPaths.counterAppointment, { ...asked, [ALSO]: `${asked[ALSO] ?? ''} ${key}`.trim() })}>
          {show(title, work.lang).text}
        </a>
      ))}
    </p>
  )
}

/** Read out, where several may come together: each makes it longer. */
function HowMany({ counter: { work, href }, what: { service, interpreter, same } }: { counter: Counter; what: What }) {
  const t = work.t.appointments
  const most = mostPeople(service.booking)
  if (most === 1) return null
  const about = aboutOf({ service, interpreter, same })
  const counts = Array.from({ length: most }, (_, k) => k + 1)
  return (
    <nav class="row-acts" aria-label={t.howMany}>
      {t.howMany}{' '}
      {counts.map((count) =>
        count === service.people ? (
          <strong>{String(count)}</strong>
        ) : (
          <a href={href(workPaths.counterAppointment, { ...about, [PEOPLE]: String(count) })}>{String(count)}</a>
        ),
      )}
    </nav>
  )
}

/** A visit at home has times of its own: the way there is kept free around it. */
function AtHome({ counter: { work, href }, what: { service, interpreter, same } }: { counter: Counter; what: What }) {
  if (!modesOf(service.booking).includes('home')) return null
  const { [MODE]: _, ...about } = { [MODE]: '', ...aboutOf({ service, interpreter, same }) }
  const { ways } = work.t.nouns.service
  const [first] = modesOf(service.booking).filter((mode) => mode !== 'home')
  const others = first === undefined ? null : <a href={href(workPaths.counterAppointment, about)}>{ways[first]}</a>
  const home = { ...about, [MODE]: modeName('home') }
  return (
    <p class="row-acts">
      {service.mode === 'home' ? others : <strong>{first === undefined ? '' : ways[first]}</strong>}{' '}
      {service.mode === 'home' ? <strong>{ways.home}</strong> : <a href={href(workPaths.counterAppointment, home)}>{ways.home}</a>}
    </p>
  )
}
