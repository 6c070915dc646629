import { randomUUID } from 'node:crypto'
import { Fault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'

/** Goes with a form from the moment it is shown: the same form sent twice is one act. */
export const newActKey = () => randomUUID()

/** Throws `bad-request` when the form was not one of ours. */
export function readActKey(typed: Typed): string {
  const key = typed['nokkel']
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key))
    throw new Fault(
      'bad-request',
      faultSaid((t) => t.formKeyMissing),
    )
  return key
}
