import type { FormError } from '../../design/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { newDatedKey } from './act-key.ts'
import { isSentBefore } from './perform-act.ts'
import { actTexts } from './texts.ts'

interface Sending {
  /** Does the act, and answers with the way to its receipt. */
  send: () => Promise<Response>
  /** The form with what was typed in it. */
  form: (typed: Typed, errors: readonly FormError[]) => Response | Promise<Response>
}

/**
 * What cannot be done any more is said on the form itself, with all that was typed. The form gets a key of its own: whoever went back, wrote
 * something else and sent it once more can send that too.
 */
export async function keepingTyped(c: Ctx, typed: Typed, { send, form }: Sending): Promise<Response> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    const lang = catalogueLanguage(c.get('language'))
    const text = [error.says[lang], ...(isSentBefore(error) ? [actTexts(lang).faults.sendToo] : [])].join(' ')
    const again = { ...typed, nokkel: await newDatedKey(c.get('deps').db) }
    c.status(409)
    return form(again, [{ field: error.fields[0]?.field ?? null, text }])
  }
}
