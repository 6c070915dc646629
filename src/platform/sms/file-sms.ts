import { openFolder } from '../outbox/folder.ts'
import type { Carrier } from '../outbox/index.ts'
import { bodyOf } from './gateway-sms.ts'

/** Writes what the gateway would have got as `DATA_DIR/sms/<id>.json`; for trials, where nothing may leave. */
export function fileSms(folder: string, sender: string): Carrier {
  const into = openFolder(folder)
  return {
    width: 1,
    send: async (message) => {
      await into.write(`${message.id}.json`, `${JSON.stringify(bodyOf(message, sender), null, 2)}\n`)
      return { by: 'file', reference: null }
    },
    close: () => undefined,
  }
}
