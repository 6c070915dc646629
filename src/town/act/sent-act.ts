import type { FormError } from '../../design/index.ts'
import { readActKey, signedInResident, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { isThrowaway } from './admit-act.ts'
import { actPageTexts } from './texts.ts'

/** All that is wrong with what was sent, also an address that lasts too short for an answer. */
export async function actErrors(c: Ctx, { faults, contact }: Pick<ReadParty, 'faults' | 'contact'>, lang: Language): Promise<FormError[]> {
  return [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...((await isThrowaway(c, contact)) ? [{ field: 'adresse', text: actPageTexts(lang).disposable }] : []),
  ]
}

/** How and when it came, and from which resident where one is signed in. */
export function sentOverWeb(c: Ctx, typed: Typed) {
  const { clock, config } = c.get('deps')
  return { channel: 'web', resident: signedInResident(c), key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() } as const
}
