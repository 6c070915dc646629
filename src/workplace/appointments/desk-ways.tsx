import { MODE, modeName, modesOf, mostPeople, PEOPLE, readMode, type Addable, type Bookable } from '../../appointments/index.ts'
import { RadioGroup } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Counter } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'
import { aboutOf, ALSO } from './also-typed.ts'

interface What {
  service: Bookable
  addable: readonly Addable[]
  interpreted: boolean
}

/** How they want to meet, where the topic has more than one way. */
export function Ways({ work, service, typed }: { work: Counter['work']; service: Bookable; typed: Typed }) {
  const ways = modesOf(service.booking)
  if (ways.length < 2) return null
  const options = ways.map((mode) => ({ value: modeName(mode), label: work.t.nouns.service.ways[mode] }))
  const value = modeName(readMode(lineOf(typed, MODE), service.booking))
  return <RadioGroup name={MODE} legend={work.t.nouns.service.modes} options={options} value={value} />
}

/** What else they come about can be taken in the same visit. */
export function More({ counter: { work, href }, what: { service, addable, interpreted } }: { counter: Counter; what: What }) {
  if (addable.length === 0) return null
  const asked = aboutOf(service, interpreted)
  return (
    <p class="row-acts">
      {work.t.appointments.more}{' '}
      {addable.map(({ key, title }) => (
        <a href={href(workPaths.counterAppointment, { ...asked, [ALSO]: `${asked[ALSO]} ${key}`.trim() })}>{show(title, work.lang).text}</a>
      ))}
    </p>
  )
}

/** Read out, where several may come together: each makes it longer. */
export function HowMany({ counter: { work, href }, what: { service, interpreted } }: { counter: Counter; what: What }) {
  const t = work.t.appointments
  const most = mostPeople(service.booking)
  if (most === 1) return null
  const about = aboutOf(service, interpreted)
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
