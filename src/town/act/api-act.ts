import type { Context } from 'hono'
import { z } from 'zod'
import { doneAnswer, heldAnswer, waitsAnswer, type Contact, type Receipt } from '../../people/index.ts'
import type { Brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, type FieldFault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { admitApiAct, isThrowaway } from './admit-act.ts'
import { actPageTexts } from './texts.ts'

const line = z.string().max(1000).default('')

/** Who an act is for, in the body of each. */
export const Person = {
  name: line.meta({ description: 'Navnet til den det gjelder' }),
  contact: line.meta({ description: 'E-post eller telefon, i vanlig skrivemåte' }),
  helper: z.object({ name: line }).optional().meta({ description: 'Den som gjør det for en annen. Adressen er da hjelperens' }),
  language: z.enum(PAGE_LANGUAGES).default('nb').meta({ description: 'Språket i det som sendes' }),
}

export const ActKey = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{16,64}$/, 'må være 16 til 64 bokstaver, sifre eller bindestreker')
    .meta({ description: 'Ny for hver handling. Det samme sendt på nytt med samme nøkkel er samme handling' }),
})

/** As the form of the page would have it. */
export function typedOf({ name, contact, helper }: { name: string; contact: string; helper?: { name: string } | undefined }) {
  return { navn: name, adresse: contact, ...(helper ? { hjelper: 'ja', hjelpernavn: helper.name } : {}) }
}

const FIELDS: Record<string, string> = {
  emne: 'topics',
  om: 'about',
  sporsmal: 'question',
  navn: 'name',
  adresse: 'contact',
  hjelpernavn: 'helper.name',
}

interface ToDo {
  faults: readonly FieldFault[]
  contact: Contact | null
  key: string
  /** What was written, to count links in. */
  text?: string
  /** What the fields of the form are called in the body. */
  fields?: Readonly<Record<string, string>>
  /** How many from one sender before they are looked at first. */
  fromOne?: Brake
}

/** Throws `invalid`, `too-many`. */
export async function apiAct(c: Context<Env>, { faults, contact, key, text = '', fields = {}, fromOne }: ToDo) {
  const { config, clock } = c.get('deps')
  const disposable = (await isThrowaway(c, contact)) ? [{ field: 'adresse', message: actPageTexts(PROBLEM_LANGUAGE).disposable }] : []
  const all = [...faults, ...disposable].map(({ field, message }) => ({ field: fields[field] ?? FIELDS[field] ?? field, message }))
  if (all.length > 0)
    throw new Fault(
      'invalid',
      faultSaid((t) => t.requestWrong),
      all,
    )
  const hold = await admitApiAct(c, { contact, text, ...(fromOne === undefined ? {} : { fromOne }) })
  return { hold, channel: 'api', key: `api ${key}`, publicUrl: config.publicUrl, at: clock.now() } as const
}

export function answerAct(c: Context<Env>, receipt: Receipt, contact: Contact | null): Response {
  const site = c.get('deps').config.publicUrl
  if (receipt.held !== null) return c.json(heldAnswer({ ...receipt, held: receipt.held }, site), 202)
  return receipt.waits && contact !== null ? c.json(waitsAnswer(receipt, contact, site), 202) : c.json(doneAnswer(receipt, site), 201)
}
