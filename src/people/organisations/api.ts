import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, type FieldFault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { doneAnswer, waitsAnswer } from '../acts/api/answers.ts'
import { DoneAnswer, WaitsAnswer } from '../acts/api/shapes.ts'
import { isDisposable } from '../contacts/index.ts'
import { claimOrganisation } from './claim-organisation.ts'
import { ORGANISATION_KINDS } from './organisation.ts'
import { brakeClaim } from './pages/brake-claim.ts'
import { soughtOf } from './pages/claimed-number.ts'
import { readClaim } from './pages/read-claim.ts'
import { organisationPageTexts } from './pages/texts.ts'

const line = z.string().max(1000).default('')

const Claim = z.object({
  number: line.meta({ description: 'Organisasjonsnummeret; tomt for en gruppe som ikke er registrert' }),
  organisation: line.meta({ description: 'Navnet på organisasjonen; trengs ikke når registeret har det' }),
  kind: z.enum(ORGANISATION_KINDS).optional().meta({ description: 'Trengs ikke når formen i registeret sier det' }),
  takesOver: z.boolean().default(false).meta({ description: 'Det nye styret ber om å overta en organisasjon som er her fra før' }),
  name: line.meta({ description: 'Navnet til lederen eller kontaktpersonen' }),
  contact: line.meta({ description: 'E-post eller mobilnummer' }),
  language: z.enum(PAGE_LANGUAGES).default('nb').meta({ description: 'Språket i det som sendes' }),
})

const Key = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{16,64}$/, 'må være 16 til 64 bokstaver, sifre eller bindestreker')
    .meta({ description: 'Ny for hver handling. Det samme sendt på nytt med samme nøkkel er samme handling' }),
})

const claimed = describe({
  tag: 'Organisasjoner',
  summary: 'Registrerer en forening, gruppe eller bedrift med sin leder',
  description:
    'Begynner når adressen er bekreftet, og kan handle når kommunen har godkjent. Medlemmer vises ikke her. Å overta krever at det er vist hvem som spør, så det gjøres på nettstedet eller på torget.',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'not-allowed', 'conflict', 'too-many'],
  or: { status: 202, summary: 'Begynner når adressen er bekreftet', answer: WaitsAnswer },
})

/** `POST /api/v1/organisations`: the same reading, brakes and act as on the page. Who has a role is told to nobody. */
export const organisationsApi = new Hono<Env>().post(
  '/api/v1/organisations',
  open,
  claimed,
  validated('header', Key),
  validated('json', Claim),
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const sent = c.req.valid('json')
    const t = organisationPageTexts(PROBLEM_LANGUAGE)
    const sought = await soughtOf(c, { number: sent.number, unregistered: sent.number.trim() === '' })
    if ('fault' in sought) {
      const { fault } = sought
      throw invalid([{ field: 'number', message: fault === 'gone' || fault === 'unknown' ? t.who[fault] : t.claim[fault] }])
    }
    const typed = {
      organisasjon: sent.organisation,
      slag: sent.kind ?? '',
      overta: sent.takesOver ? 'ja' : '',
      navn: sent.name,
      adresse: sent.contact,
    }
    const { faults, name, kind, takesOver, yourName, contact } = readClaim(typed, { ...sought, lang: PROBLEM_LANGUAGE })
    const disposable = (await isDisposable(db, contact)) ? [{ field: 'adresse', message: t.who.disposable }] : []
    const all = [...faults, ...disposable].map(({ field, message }) => ({ field: FIELDS[field] ?? field, message }))
    if (contact === null || all.length > 0) throw invalid(all)
    await brakeClaim(c, contact)
    const receipt = await claimOrganisation(db, {
      number: sought.number,
      name,
      kind,
      takesOver,
      person: { name: yourName, language: sent.language, contacts: [contact] },
      channel: 'api',
      key: `api ${c.req.valid('header')['idempotency-key']}`,
      publicUrl: config.publicUrl,
      at: clock.now(),
    })
    return receipt.waits ? c.json(waitsAnswer(receipt, contact, config.publicUrl), 202) : c.json(doneAnswer(receipt, config.publicUrl), 201)
  },
)

const FIELDS: Readonly<Record<string, string>> = {
  organisasjon: 'organisation',
  slag: 'kind',
  overta: 'takesOver',
  navn: 'name',
  adresse: 'contact',
}

const invalid = (faults: readonly FieldFault[]) =>
  new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    faults,
  )
