import { AboutFields, ASKED_TO_SIT, type BodyOnDay, type MayNot } from '../../bodies/index.ts'
import { Notice, type FormError } from '../../design/index.ts'
import { PartyFields, type AskedOfParty } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { ChannelChoice, LanguageChoice } from '../counter/on-behalf.tsx'
import type { Work } from '../work.ts'
import type { OpenBodies } from './open-bodies.ts'

/** The desk asks the same as the web. */
export const ASKED_AT_DESK_TO_SIT: AskedOfParty = { ...ASKED_TO_SIT, atDesk: true }

export interface SittingState {
  work: Work
  body: BodyOnDay
  known: OpenBodies
  typed: Typed
  errors: readonly FormError[]
  mayNot: MayNot | null
}

/** What stops her is in the summary of errors too. */
export function mayNotError({ work, body, mayNot }: Pick<SittingState, 'work' | 'body' | 'mayNot'>): FormError[] {
  const t = work.t.nomination
  if (mayNot === null) return []
  return mayNot.because === 'age'
    ? [{ field: 'alder', text: t.ageNo }]
    : [{ field: 'bor', text: t.area(nameOf(body, work), areaOf(body, work)) }]
}

/** The same questions as on the web, and how it came. `hrefOf` is the same form for another body. */
export function SittingFields(props: SittingState & { hrefOf: (body: string) => string }) {
  const { work, body, known, typed, errors } = props
  return (
    <>
      <Elsewhere {...props} />
      <AboutFields ui={work.ui} body={body} places={known.places} typed={typed} errors={errors} atDesk />
      <PartyFields ui={work.ui} asked={ASKED_AT_DESK_TO_SIT} typed={typed} errors={errors} why={work.t.nomination.contactWhy} />
      <ChannelChoice work={work} typed={typed} />
      <LanguageChoice work={work} typed={typed} />
    </>
  )
}

/** Where she may sit instead: nobody is sent away without it. */
function Elsewhere({ work, known, typed, mayNot, hrefOf }: SittingState & { hrefOf: (body: string) => string }) {
  const t = work.t.nomination
  if (mayNot === null || mayNot.because === 'age') return null
  const place = known.places.find(({ slug }) => slug === lineOf(typed, 'bor'))?.name ?? ''
  return (
    <Notice>
      {mayNot.instead.length === 0 ? <p>{t.nobodyThere(place)}</p> : null}
      {mayNot.instead.map((other) => (
        <p>
          {t.elsewhere(place, nameOf(other, work))} <a href={hrefOf(other.slug)}>{t.register(nameOf(other, work))}</a>
        </p>
      ))}
    </Notice>
  )
}

const nameOf = (body: BodyOnDay, { lang }: Work) => show(body.name, lang).text
const areaOf = (body: BodyOnDay, { lang }: Work) =>
  listOf(
    body.places.map(({ name }) => name),
    lang,
  )
