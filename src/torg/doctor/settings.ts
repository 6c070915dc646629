import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { citizenIdentity, staffIdentity, type IdentityChoice } from '../../platform/identity/choice.ts'
import { mend, well, type Finding } from './finding.ts'

const ANSWER_WITHIN_MS = 5_000

/** Every setting and its value in force, passwords and secrets left out. */
export function settingLines(config: Config): string[] {
  const citizens = config.citizenIssuer
  const values: [string, unknown][] = [
    ['PORT', config.port],
    ['HOST', config.host],
    ['PUBLIC_URL', config.publicUrl],
    ['DATABASE_URL', config.databaseUrl === null ? 'unset: the embedded server' : withoutPassword(config.databaseUrl)],
    ['DATA_DIR', config.dataDir],
    ['CONTENT', config.content],
    ['EXAMPLES', config.examples ? 'on' : 'off'],
    ['TORG_NOW', config.townNow ?? 'unset: real time'],
    ...staffLines(config.staffIssuer),
    ['OIDC_CITIZEN_PROFILE', citizens?.profile ?? 'idporten'],
    ['OIDC_CITIZEN_ISSUER', citizens?.issuer ?? 'unset'],
    ['OIDC_CITIZEN_CLIENT_ID', citizens?.clientId ?? 'unset'],
    ['OIDC_CITIZEN_CLIENT_SECRET', citizens?.clientSecret == null ? 'unset' : 'set'],
    ['OIDC_CITIZEN_KEY', citizens?.clientKey == null ? 'unset' : `set (${citizens.clientKey.kid})`],
    ['OIDC_CITIZEN_ACR', citizens?.acr ?? 'unset: as the profile'],
    ['OIDC_CITIZEN_AUTH_TIME', citizens?.authTime ?? 'required'],
    ['OIDC_CITIZEN_CLAIM_PID', citizens?.claims.pid ?? 'unset: as the profile'],
    ['OIDC_CITIZEN_CLAIM_LOCALE', citizens?.claims.locale ?? 'unset: as the profile'],
    ['IDENTITY_KEY', config.identityKey === null ? 'unset' : 'set'],
    ['IDENTITY_KEY_OLD', config.identityKey?.old == null ? 'unset' : 'set'],
    ['SMTP_URL', config.smtpUrl === null ? 'unset: files in DATA_DIR/mail' : withoutPassword(config.smtpUrl)],
    ['MAIL_FROM', config.mailFrom],
    ['MAIL_RETURN_TOKEN', config.mailReturnToken === null ? 'unset' : 'set'],
    ['SMS_URL', config.sms === null ? 'unset: files in DATA_DIR/sms' : withoutPassword(withoutQuery(config.sms.url))],
    ['SMS_TOKEN', config.sms === null ? 'unset' : 'set'],
    ['SMS_SENDER', config.smsSender],
    ['REGISTER_URL', config.registerUrl ?? 'unset: staff approve organisations by hand'],
    ['KEEP_LOG_YEARS', config.keeps.logYears],
    ['KEEP_ROLES_YEARS', config.keeps.rolesYears],
    ['KEEP_CHANGES_YEARS', config.keeps.changesYears ?? 'unset: they stay'],
    ['ROLE', config.role],
    ['LOG_LEVEL', config.logLevel],
    ['METRICS_TOKEN', config.metricsToken === null ? 'unset' : 'set'],
  ]
  const widest = Math.max(...values.map(([name]) => name.length))
  return values.map(([name, value]) => `        ${name.padEnd(widest + 2)}${String(value)}`)
}

const staffLines = (issuer: Config['staffIssuer']): [string, unknown][] => [
  ['OIDC_STAFF_ISSUER', issuer?.issuer ?? 'unset'],
  ['OIDC_STAFF_CLIENT_ID', issuer?.clientId ?? 'unset'],
  ['OIDC_STAFF_CLIENT_SECRET', issuer?.clientSecret == null ? 'unset' : 'set'],
  ['OIDC_STAFF_KEY', issuer?.clientKey == null ? 'unset' : 'set'],
  ['OIDC_STAFF_ACR', issuer?.acr ?? 'unset'],
  ['OIDC_STAFF_AUTH_TIME', issuer?.authTime ?? 'required'],
  ['OIDC_STAFF_CLAIM_SUBJECT', issuer?.claims.subject ?? 'unset: sub'],
  ['OIDC_STAFF_CLAIM_NAME', issuer?.claims.name ?? 'unset: name'],
  ['OIDC_STAFF_REPRESENTS', issuer?.represents ?? 'unset: nobody is asked for an organisation'],
  ['OIDC_STAFF_ORGANISATION', issuer?.organisation ?? 'unset'],
]

export async function checkSignIn(config: Config): Promise<Finding[]> {
  return [
    await checkIssuer('sign-in', staffIdentity(config), 'OIDC_STAFF_ISSUER'),
    await checkIssuer('residents', citizenIdentity(config), 'OIDC_CITIZEN_ISSUER'),
  ]
}

async function checkIssuer(what: string, choice: IdentityChoice<{ issuer: string }>, setting: string): Promise<Finding> {
  // Residents do without: with a code, and with their receipts.
  if (choice.kind === 'off' && what === 'residents') return well(what, `by code alone: ${choice.why.en}`)
  if (choice.kind === 'off') return mend(what, `nobody can sign in: ${choice.why.en}`)
  if (choice.kind === 'test') return well(what, 'test persons, because the address is this machine itself')
  const address = `${choice.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch((error: Error) => error)
  if (answer instanceof Error) return mend(what, `${setting}: ${address} does not answer (${answer.message})`)
  if (!answer.ok) return mend(what, `${setting}: ${address} answers ${answer.status}`)
  return well(what, choice.issuer)
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
