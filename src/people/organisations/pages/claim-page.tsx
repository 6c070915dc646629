import type { Context, Handler } from 'hono'
import type { FormError, Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm, type Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { newActKey, readActKey } from '../../acts/act-key.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { isDisposable, provenHere } from '../../contacts/index.ts'
import type { Frame } from '../../frame.ts'
import { forgetForm, keepForm, keptForm } from '../../kept-form/index.ts'
import { isAtLeast } from '../../residents/assurance.ts'
import { residentSignInPath } from '../../residents/paths.ts'
import { signedInResident } from '../../residents/resident.ts'
import { claimOrganisation, levelOfClaim } from '../claim-organisation.ts'
import { brakeClaim } from './brake-claim.ts'
import { answerNumberPage } from './claim-number-page.tsx'
import { organisationPaths } from '../paths.ts'
import { ClaimView } from './claim-view.tsx'
import { soughtOf, type Sought } from './claimed-number.ts'
import { readClaim } from './read-claim.ts'
import { organisationPageTexts } from './texts.ts'

type C = Context<Env>

/** `/organisasjoner/ny/hvem?nummer=`: is this you, and who are you. */
export const claimPage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const asked = { nummer: c.req.query('nummer') ?? '', uten: c.req.query('uten') ?? '', nokkel: newActKey() }
    return withSought(c, { ui: await frame.ui(c), typed: asked }, async (sought, ui) => {
      const kept = await keptForm(c, formPath(sought))
      return show(c, { ui, sought, typed: kept ?? asked, errors: [], isKept: kept !== null })
    })
  }

/** `POST /organisasjoner/ny/hvem` */
export const claim =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const typed = await sentForm(c)
    return withSought(c, { ui: await frame.ui(c), typed }, (sought, ui) => register(c, { ui, sought, typed }))
  }

/** The number is public; who asks stands nowhere in it. */
const formPath = ({ number }: Pick<Sought, 'number'>) => `${organisationPaths.claimWho}?${number === null ? 'uten=ja' : `nummer=${number}`}`

interface Given {
  ui: Ui
  typed: Typed
}

async function withSought(c: C, { ui, typed }: Given, then: (sought: Sought, ui: Ui) => Response | Promise<Response>): Promise<Response> {
  const number = lineOf(typed, 'nummer').slice(0, 60)
  const sought = await soughtOf(c, { number, unregistered: lineOf(typed, 'uten') === 'ja' })
  if (!('fault' in sought)) return then(sought, ui)
  const t = organisationPageTexts(ui.lang)
  const { fault } = sought
  const text = fault === 'gone' || fault === 'unknown' ? t.who[fault] : t.claim[fault]
  return answerNumberPage(c, ui, { typed: number, errors: [{ field: 'nummer', text }] })
}

async function register(c: C, { ui, sought, typed }: Given & { sought: Sought }): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const { faults, name, kind, takesOver, yourName, contact } = readClaim(typed, { ...sought, lang: ui.lang })
  const errors = [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...((await isDisposable(db, contact)) ? [{ field: 'adresse', text: organisationPageTexts(ui.lang).who.disposable }] : []),
  ]
  if (contact === null || errors.length > 0) return show(c, { ui, sought, typed, errors })
  const [resident, level] = [signedInResident(c), levelOfClaim({ takesOver })]
  if (level !== 'contact' && (resident === null || !isAtLeast(resident.level, level))) {
    await keepForm(c, formPath(sought), typed)
    return c.redirect(ui.href(residentSignInPath(ui.href(formPath(sought)), level)), 303)
  }
  await brakeClaim(c, contact)
  const { token } = await claimOrganisation(db, {
    number: sought.number,
    name,
    kind,
    takesOver,
    person: { name: yourName, language: ui.page, contacts: [contact] },
    channel: 'web',
    resident,
    proven: await provenHere(c),
    key: readActKey(typed),
    publicUrl: config.publicUrl,
    at: clock.now(),
  })
  await forgetForm(c, formPath(sought))
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

interface Shown extends Given {
  sought: Sought
  errors: readonly FormError[]
  isKept?: boolean
}

function show(c: C, { errors, isKept = false, ...given }: Shown) {
  return c.html(<ClaimView {...given} errors={errors} isKept={isKept} />, errors.length === 0 ? 200 : 422)
}
