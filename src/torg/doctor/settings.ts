import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { staffIdentity } from '../../platform/identity/choice.ts'
import { mend, well, type Finding } from './finding.ts'

const ANSWER_WITHIN_MS = 5_000

/** Every setting and its value in force, passwords and secrets left out. */
export function settingLines(config: Config): string[] {
  const issuer = config.staffIssuer
  const values: [string, unknown][] = [
    ['PORT', config.port],
    ['HOST', config.host],
    ['PUBLIC_URL', config.publicUrl],
    ['DATABASE_URL', config.databaseUrl === null ? 'unset: the embedded server' : withoutPassword(config.databaseUrl)],
    ['DATA_DIR', config.dataDir],
    ['CONTENT', config.content],
    ['EXAMPLES', config.examples ? 'on' : 'off'],
    ['TORG_NOW', config.townNow ?? 'unset: real time'],
    ['OIDC_STAFF_ISSUER', issuer?.issuer ?? 'unset'],
    ['OIDC_STAFF_CLIENT_ID', issuer?.clientId ?? 'unset'],
    ['OIDC_STAFF_CLIENT_SECRET', issuer?.clientSecret == null ? 'unset' : 'set'],
    ['OIDC_STAFF_ACR', issuer?.acr ?? 'unset'],
    ['SMTP_URL', config.smtpUrl === null ? 'unset: files in DATA_DIR/mail' : withoutPassword(config.smtpUrl)],
    ['MAIL_FROM', config.mailFrom],
    ['SMS_URL', config.sms === null ? 'unset: files in DATA_DIR/sms' : withoutPassword(withoutQuery(config.sms.url))],
    ['SMS_TOKEN', config.sms === null ? 'unset' : 'set'],
    ['SMS_SENDER', config.smsSender],
    ['ROLE', config.role],
    ['LOG_LEVEL', config.logLevel],
    ['METRICS_TOKEN', config.metricsToken === null ? 'unset' : 'set'],
  ]
  return values.map(([name, value]) => `        ${name.padEnd(26)}${String(value)}`)
}

export async function checkSignIn(config: Config): Promise<Finding[]> {
  const choice = staffIdentity(config)
  if (choice.kind === 'off') return [mend('sign-in', `nobody can sign in: ${choice.why.en}`)]
  if (choice.kind === 'test') return [well('sign-in', 'test persons, because the address is this machine itself')]
  const address = `${choice.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch((error: Error) => error)
  if (answer instanceof Error) return [mend('sign-in', `OIDC_STAFF_ISSUER: ${address} does not answer (${answer.message})`)]
  if (!answer.ok) return [mend('sign-in', `OIDC_STAFF_ISSUER: ${address} answers ${answer.status}`)]
  return [well('sign-in', choice.issuer)]
}

export async function checkFiles(config: Config, root: string): Promise<Finding[]> {
  const content = await stat(config.content).catch(() => null)
  const styles = await stat(join(root, 'dist/assets/manifest.json')).catch(() => null)
  return [
    content?.isDirectory() === true
      ? well('content pack', config.content)
      : mend('content pack', `CONTENT: there is no folder ${config.content}`),
    styles === null ? mend('style sheets', 'they are not built: npm start builds them') : well('style sheets', 'built'),
  ]
}

/** A gateway's key may stand there. */
const withoutQuery = (address: string) => address.replace(/\?.*$/s, '?…')

function withoutPassword(address: string): string {
  const url = new URL(address)
  if (url.password !== '') url.password = '…'
  return decodeURIComponent(url.href)
}
