import { Undelivered, type Carrier } from '../outbox/index.ts'
import { compose, type Sender } from './compose.ts'
import { CONNECTIONS, openTransport } from './transport.ts'

/** Sends over pooled SMTP connections. A refusal for good (5xx to envelope or content) is final, all else is passing. */
export function smtpMail(smtpUrl: string, sender: Sender, patience: Parameters<typeof openTransport>[1] = {}): Carrier {
  const transport = openTransport(smtpUrl, patience)
  return {
    width: CONNECTIONS,
    send: async (message) => {
      const { response } = await transport.sendMail(compose(message, sender)).catch((error: unknown) => {
        throw undelivered(error)
      })
      return { by: 'smtp', reference: response.slice(0, 200) }
    },
    close: () => transport.close(),
  }
}

/** Refused logins and connections are the set-up's fault, and may be mended while the message waits. */
function undelivered(error: unknown): Undelivered {
  if (!(error instanceof Error)) return new Undelivered('unknown', false)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null
  const isAboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (status === null) return new Undelivered(code, code === 'EENVELOPE')
  const said = 'response' in error && typeof error.response === 'string' ? error.response : ''
  const [enhanced] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(said) ?? []
  return new Undelivered(enhanced === undefined ? `smtp ${status}` : `smtp ${status} ${enhanced}`, isAboutMessage && status >= 500)
}
