import { createTransport } from 'nodemailer'
import { openFolder } from '../outbox/folder.ts'
import type { Carrier } from '../outbox/index.ts'
import { compose, type Sender } from './compose.ts'

/** Writes each mail as `DATA_DIR/mail/<id>.eml`, which any mail program opens; for trials, where nothing may leave. */
export function fileMail(folder: string, sender: Sender): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const into = openFolder(folder)
  return {
    width: 1,
    send: async (message) => {
      const { message: mail } = await transport.sendMail(compose(message, sender))
      await into.write(`${message.id}.eml`, mail)
      return { by: 'file', reference: null }
    },
    close: () => transport.close(),
  }
}
