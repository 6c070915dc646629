import type { Context } from 'hono'
import type { FormError } from '../../design/index.ts'
import {
  claimOrganisation,
  newActKey,
  readActKey,
  readClaimed,
  readParty,
  soughtOf,
  keepingTyped,
  type Sought,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { ASKED_AT_DESK } from './asked-at-desk.ts'
import { ClaimView } from './claim-view.tsx'
import { counterOf, type Counter } from './counter.ts'
import { channelTyped, languageTyped } from './on-behalf.tsx'

type C = Context<Env>

/** `/arbeid/skranke/organisasjon`: an organisation, for its leader who calls or is here. */
export async function claimPage(c: C): Promise<Response> {
  const typed = { kanal: 'phone', sprak: 'nb', nokkel: newActKey() }
  return c.html(<ClaimView counter={await counterOf(c)} typed={typed} errors={[]} />)
}

export async function claim(c: C): Promise<Response> {
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const number = lineOf(typed, 'nummer').slice(0, 60)
  const sought = await soughtOf(c, { number, unregistered: number === '' })
  if ('fault' in sought) return refuse(c, { counter, typed }, [...partyOf(counter.work, typed).errors, numberError(counter.work, sought)])
  const party = partyOf(counter.work, typed)
  const claimed = readClaimed(typed, { ...sought, lang: counter.work.lang })
  const errors = [
    ...claimed.faults.map(({ field, message }) => ({ field, text: textOf(counter.work, sought, { field, message }) })),
    ...party.errors,
  ]
  if (errors.length > 0) return refuse(c, { counter, typed }, errors)
  return keepingTyped(c, typed, {
    send: async () => {
      const { actId, again } = await register(c, { counter, typed }, { ...claimed, number: sought.number, person: party.person })
      return c.redirect(counter.href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : 'organisasjon' }), 303)
    },
    form: (again, why) => c.html(<ClaimView counter={counter} typed={again} errors={why.map(({ text }) => ({ field: 'nummer', text }))} />),
  })
}

interface Sent {
  counter: Counter
  typed: Typed
}

type Claimed = Pick<Parameters<typeof claimOrganisation>[1], 'number' | 'name' | 'kind' | 'takesOver' | 'person'>

function register(c: C, { counter: { work }, typed }: Sent, { number, name, kind, takesOver, person }: Claimed) {
  const { db, clock, config } = c.get('deps')
  return claimOrganisation(db, {
    number,
    name,
    kind,
    takesOver,
    person,
    channel: channelTyped(typed),
    registeredBy: work.who,
    key: readActKey(typed),
    publicUrl: config.publicUrl,
    at: clock.now(),
  })
}

/** Nobody helps another to lead: whoever has the role is who is named. */
function partyOf({ lang }: Work, typed: Typed) {
  const alone = { ...typed, hjelper: '' }
  const { person, faults } = readParty(alone, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang })
  return { person, errors: faults.map(({ field, message }) => ({ field, text: message })) }
}

function numberError({ t }: Work, { fault }: { fault: string }): FormError {
  const text = fault === 'gone' || fault === 'unknown' ? t.atDesk[fault] : t.atDesk.wrongNumber
  return { field: 'nummer', text }
}

const textOf = ({ t }: Work, { name }: Sought, { field, message }: { field: string; message: string }) =>
  field === 'overta' ? t.atDesk.taken(name ?? '') : message

const refuse = (c: C, sent: Sent, errors: readonly FormError[]) => c.html(<ClaimView {...sent} errors={errors} />, 422)
