import {
  appointmentTexts,
  INTERPRETED,
  interpreterName,
  modesOf,
  mostPeople,
  ownName,
  SOME_LANGUAGE,
  type Interpreted,
} from '../../appointments/index.ts'
import { Mark, type Ui } from '../../design/index.ts'
import { chipOf } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Child } from '#html/jsx-runtime'
import { servicePageTexts } from './texts.ts'
import { addressOf, type Choices } from './time-choices.ts'
import type { TimesProps } from './times-props.ts'

/** What one chooses among the times by: how to meet, where, in which language and how many. */
export function Filters(props: TimesProps) {
  const { ui, service, choices } = props
  const t = servicePageTexts(ui.lang).times
  const [{ modes }, ways] = [appointmentTexts(ui.lang), modesOf(service.booking)]
  const link = (change: Partial<Choices>, isChosen: boolean, text: Child) => (
    <li>
      <a href={ui.href(addressOf(service, { ...choices, from: undefined, ...change }))} aria-current={isChosen ? 'true' : undefined}>
        {text}
      </a>
    </li>
  )
  return (
    <nav class="filters" aria-label={t.filters}>
      {ways.length < 2 ? null : (
        <ul class="filter few">{ways.map((mode) => link({ mode, hub: undefined }, choices.mode === mode, capital(modes[mode])))}</ul>
      )}
      {choices.mode === 'hub' ? <ByHub {...props} /> : null}
      <ul class="filter few">
        {link({ interpreter: null }, choices.interpreter === null, t.without)}
        {link({ interpreter: choices.interpreter ?? usualIn(ui) }, choices.interpreter !== null, t.withInterpreter)}
      </ul>
      {choices.interpreter === null ? null : (
        <>
          <p class="lead">{t.language}</p>
          <ul class="filter few">
            {INTERPRETED.map((code) =>
              link({ interpreter: code }, choices.interpreter === code, <LanguageName code={code} lang={ui.lang} />),
            )}
          </ul>
        </>
      )}
      {mostPeople(service.booking) === 1 ? null : (
        <ul class="filter few">
          {Array.from({ length: mostPeople(service.booking) }, (_, k) =>
            link({ people: k + 1 }, choices.people === k + 1, k === 0 ? t.alone : t.together(k + 1)),
          )}
        </ul>
      )}
    </nav>
  )
}

/** From afar there is none to choose. */
function ByHub({ ui, hubs, service, choices }: TimesProps) {
  const met = hubs.filter(({ slug }) => service.places.some((place) => place.hub === slug))
  const to = (hub: string | undefined) => ui.href(addressOf(service, { ...choices, from: undefined, hub }))
  const isChosen = (hub: string | undefined) => (choices.hub === hub ? 'true' : undefined)
  return (
    <ul class="filter few">
      <li>
        <a href={to(undefined)} aria-current={isChosen(undefined)}>
          {servicePageTexts(ui.lang).times.anyHub}
        </a>
      </li>
      {met.map((hub) => (
        <li data-hub={hub.slug}>
          <a href={to(hub.slug)} aria-current={isChosen(hub.slug)}>
            <Mark rule={chipOf(hub).mark} />
            {hub.short}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Whoever reads in a language that is interpreted is not asked which. */
const usualIn = ({ page }: Ui): string => INTERPRETED.find((code) => code === page && code !== 'en') ?? SOME_LANGUAGE

/** «tigrinja ትግርኛ»: also for whoever does not read what it is called here. */
function LanguageName({ code, lang }: { code: Interpreted; lang: Language }) {
  const [name, own] = [interpreterName(code, lang), ownName(code)]
  return (
    <>
      {name}
      {own === null || own === name ? null : (
        <>
          {' '}
          <span lang={code} dir="auto">
            {own}
          </span>
        </>
      )}
    </>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
