import { openTransport } from './transport.ts'

/** Opens a connection, with STARTTLS and login as sending would; null when it is well, else what to mend. */
export async function checkSmtp(smtpUrl: string): Promise<string | null> {
  const transport = openTransport(smtpUrl, { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000, dnsTimeout: 5_000 })
  try {
    await transport.verify()
    return null
  } catch (error) {
    return remedy(error)
  } finally {
    transport.close()
  }
}

function remedy(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const message = error instanceof Error ? error.message : String(error)
  switch (code) {
    case 'EAUTH':
      return `the server refuses the user name or password: mend them in SMTP_URL (${message})`
    case 'ETLS':
      return `no encrypted connection: the server must offer STARTTLS with a certificate that Node trusts (${message})`
    case 'EDNS':
    case 'ENOTFOUND':
      return `there is no server of that name (${message})`
    default:
      return `the server does not answer as it should: is host and port right, and open from here? (${code}: ${message})`
  }
}
