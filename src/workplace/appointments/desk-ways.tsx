import { MODE, modeName, modesOf, readMode, type Addable, type Bookable } from '../../appointments/index.ts'
import { RadioGroup } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Counter } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'
import { ALSO, alsoOf, NEEDS } from './also-typed.ts'

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
  const asked = { til: service.key, [NEEDS]: interpreted ? 'tolk' : '' }
  return (
    <p class="row-acts">
      {work.t.appointments.more}{' '}
      {addable.map(({ key, title }) => (
        <a href={href(workPaths.counterAppointment, { ...asked, [ALSO]: `${alsoOf(service)} ${key}`.trim() })}>
          {show(title, work.lang).text}
        </a>
      ))}
    </p>
  )
}
