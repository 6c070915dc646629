import {
  appointmentTexts,
  MODE,
  modeName,
  modesOf,
  servicePaths,
  timesOfMode,
  WISHED_HUB,
  whenWords,
  type FreeTime,
} from '../../appointments/index.ts'
import { ButtonLink } from '../../design/index.ts'
import { actPaths } from '../act/paths.ts'
import { addressOf, ALSO, needsIn, peopleIn, type Choices } from './time-choices.ts'
import type { TimesProps } from './times-props.ts'
import { servicePageTexts } from './texts.ts'

/** Nothing ends without a next step. */
export function Nothing({ ui, service }: TimesProps) {
  const t = servicePageTexts(ui.lang).times
  return (
    <div class="nothing">
      <p class="lead">{t.none}</p>
      <p>
        <a href={ui.href(actPaths.contact(`provider:${service.provider}`))}>{t.ask}</a>
      </p>
    </div>
  )
}

/** Whoever finds nothing that suits: each other hub and way to meet that has anything, with its first free time. */
export function Instead(props: TimesProps) {
  const { ui, service, choices, times } = props
  const t = servicePageTexts(ui.lang).times
  const others = otherWays(props)
  // What is free at home leaves room for the way, and what is free elsewhere does not: neither says when the other begins.
  if (others.length === 0 || choices.mode === 'home') return null
  return (
    <nav class="instead" aria-labelledby="ellers">
      <h2 id="ellers">{times.length === 0 ? t.elsewhere : t.instead}</h2>
      <ul>
        {others.map(({ name, to, first }) => (
          <li>
            <a href={ui.href(addressOf(service, { ...choices, from: undefined, ...to }))}>{name}</a>
            {`: ${t.firstFree(whenWords(first, ui.lang))}`}
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface OtherWay {
  name: string
  to: Pick<Choices, 'mode'> & { hub?: string | undefined }
  first: FreeTime
}

function otherWays({ ui, hubs, service, choices, everywhere }: TimesProps): OtherWay[] {
  const { modes } = appointmentTexts(ui.lang)
  const byHub = hubs.flatMap(({ slug, short }): OtherWay[] => {
    const first = everywhere.find(({ hub }) => hub === slug)
    const isChosen = choices.mode === 'hub' && (choices.hub === undefined || choices.hub === slug)
    return first === undefined || isChosen ? [] : [{ name: short, to: { mode: 'hub', hub: slug }, first }]
  })
  const byMode = modesOf(service.booking).flatMap((mode): OtherWay[] => {
    const [first] = timesOfMode(everywhere, mode)
    return first === undefined || mode === choices.mode || mode === 'hub' || mode === 'home'
      ? []
      : [{ name: capital(modes[mode]), to: { mode, hub: undefined }, first }]
  })
  return [...byMode, ...byHub.toSorted((a, b) => a.first.start - b.first.start)]
}

/** Nothing that suits: somebody else may give theirs back. */
export function Line({ ui, service, choices, times }: TimesProps) {
  const t = servicePageTexts(ui.lang).times
  const query = new URLSearchParams({
    ...(choices.hub === undefined ? {} : { [WISHED_HUB]: choices.hub }),
    ...(choices.mode === 'hub' ? {} : { [MODE]: modeName(choices.mode) }),
    ...needsIn(choices.interpreter),
    ...peopleIn(choices.people),
  })
  for (const key of choices.also) query.append(ALSO, key)
  return (
    <div class="wait-instead">
      <p>{t.lineLead}</p>
      <ButtonLink
        weight={times.length === 0 ? 'primary' : 'secondary'}
        href={ui.href(`${servicePaths.line(service.key)}${query.size === 0 ? '' : `?${query.toString()}`}`)}
      >
        {t.line}
      </ButtonLink>
    </div>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
