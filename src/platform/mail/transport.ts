import { createTransport } from 'nodemailer'
import { LOOPBACK_NAMES } from '../http/same-origin.ts'

export const CONNECTIONS = 5

/** Long enough for a slow server, short enough that a hanging one holds nobody up for long. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/**
 * Pooled connections to the server that SMTP_URL names; what its query says (`?requireTLS=true`) goes before. STARTTLS is
 * used where it is offered, and required where a password would cross the network.
 */
export function openTransport(smtpUrl: string, patience: Partial<typeof PATIENCE> = {}) {
  const { username, hostname } = new URL(smtpUrl)
  const requireTLS = username !== '' && !LOOPBACK_NAMES.has(hostname)
  return createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: 1_000,
    requireTLS,
    ...PATIENCE,
    ...patience,
  })
}
