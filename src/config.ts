import { createPrivateKey } from 'node:crypto'
import { resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** The environment, parsed once. A wrong setting stops the start with one line that names it. */
export type Config = ReturnType<typeof readConfig>

export class WrongSetting extends Error {
  readonly setting: string
  constructor(setting: string, what: string) {
    super(`${setting}: ${what}`)
    this.setting = setting
  }
}

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const years = z.coerce
  .number('must be a number')
  .int('must be a whole number of years')
  .min(1, 'must be at least 1')
  .max(100, 'must be at most 100')

const AUTH_TIME = ['required', 'optional'] as const
const Settings = z.object({
  PORT: z.coerce.number('must be a number').int('must be a whole number').min(0).max(65535, 'must be 0–65535').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url('http:', 'https:').optional(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  CONTENT: z.string().min(1).default('content/asker'),
  EXAMPLES: z.enum(['on', 'off'], 'must be on or off').default('on'),
  TORG_NOW: z.string().refine(isLocalTime, 'must be a local time like 2019-11-20T12:00').optional(),
  OIDC_STAFF_ISSUER: url('http:', 'https:').optional(),
  OIDC_STAFF_CLIENT_ID: z.string().min(1).optional(),
  OIDC_STAFF_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_STAFF_KEY: z.string().transform(readPrivateKey).optional(),
  OIDC_STAFF_ACR: z.string().min(1).optional(),
  OIDC_STAFF_AUTH_TIME: z.enum(AUTH_TIME, 'must be required or optional').default('required'),
  OIDC_STAFF_CLAIM_SUBJECT: z.string().min(1).optional(),
  OIDC_STAFF_CLAIM_NAME: z.string().min(1).optional(),
  OIDC_STAFF_REPRESENTS: z.custom<Representation>(isRepresentation, 'must be ansattporten:orgno or urn:altinn:resource:NAME').optional(),
  OIDC_STAFF_ORGANISATION: z
    .string()
    .regex(/^\d{9}$/, 'must be an organisation number of nine digits')
    .optional(),
  OIDC_CITIZEN_PROFILE: z.enum(['idporten', 'ansattporten', 'entraid'], 'must be idporten, ansattporten or entraid').default('idporten'),
  OIDC_CITIZEN_ISSUER: url('http:', 'https:').optional(),
  OIDC_CITIZEN_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CITIZEN_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_CITIZEN_KEY: z.string().transform(readPrivateKey).optional(),
  OIDC_CITIZEN_ACR: z.string().min(1).optional(),
  OIDC_CITIZEN_AUTH_TIME: z.enum(AUTH_TIME, 'must be required or optional').default('required'),
  OIDC_CITIZEN_CLAIM_PID: z.string().min(1).optional(),
  OIDC_CITIZEN_CLAIM_LOCALE: z.string().min(1).optional(),
  IDENTITY_KEY: z.string().min(32, 'must be at least 32 characters').optional(),
  IDENTITY_KEY_OLD: z.string().min(32, 'must be at least 32 characters').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().refine(isSender, 'must be one address, alone or as Name <name@example.no>').optional(),
  MAIL_RETURN_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  SMS_URL: url('http:', 'https:').optional(),
  SMS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  SMS_SENDER: z
    .string()
    .regex(/^([A-Za-z0-9 ]{1,11}|\+[1-9]\d{6,14})$/, 'must be at most 11 letters and digits, or a number like +4740000000')
    .default('Torg'),
  SUGGESTION_AGE: z.coerce.number('must be a number').int('must be a whole number').min(0).max(18, 'must be 0–18').default(15),
  REGISTER_URL: url('http:', 'https:').optional(),
  KEEP_LOG_YEARS: years.default(5),
  KEEP_ROLES_YEARS: years.default(5),
  KEEP_CHANGES_YEARS: years.optional(),
  ROLE: z.enum(['web', 'worker', 'all'], 'must be web, worker or all').default('all'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  CALENDAR_KEY: z.string().min(32, 'must be at least 32 characters').optional(),
  GRAPH_CLIENT_ID: z.string().min(1).optional(),
  GRAPH_CLIENT_SECRET: z.string().min(1).optional(),
  GRAPH_TOKEN_URL: url('http:', 'https:').optional(),
  GRAPH_URL: url('http:', 'https:').default('https://graph.microsoft.com/v1.0'),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
})

/** The names of all settings; docs/operations.md tells what each does. */
export const SETTINGS: readonly string[] = Object.keys(Settings.shape)

/** Throws `WrongSetting` for the first setting that is wrong. An empty value counts as unset. */
export function readConfig(env: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in Settings.shape && value !== ''))
  const parsed = Settings.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? 'environment')
    throw new WrongSetting(name, `${issue?.message ?? 'is wrong'}${shown(name, given[name])}`)
  }
  const s = parsed.data
  const publicUrl = new URL(s.PUBLIC_URL ?? `http://localhost:${s.PORT}`)
  refuseHalves(s, publicUrl)
  return {
    port: s.PORT,
    host: s.HOST,
    publicUrl: publicUrl.origin,
    databaseUrl: s.DATABASE_URL ?? null,
    dataDir: resolve(s.DATA_DIR),
    content: resolve(s.CONTENT),
    /** Somebody set it: then it has to be there, also where the database is full already. */
    isContentNamed: 'CONTENT' in given,
    examples: s.EXAMPLES === 'on',
    /** Local wall time, `2019-11-20T12:00`; null when the town's clock is the real one. */
    townNow: s.TORG_NOW ?? null,
    staffIssuer: staffIssuer(s),
    citizenIssuer: citizenIssuer(s),
    /** Keys of the hashes that national identity numbers are kept as. `old` is the one before, while hashes move to the new. */
    identityKey: s.IDENTITY_KEY === undefined ? null : { now: s.IDENTITY_KEY, old: s.IDENTITY_KEY_OLD ?? null },
    /** With user name and password. Null: mails become files. */
    smtpUrl: s.SMTP_URL ?? null,
    mailFrom: s.MAIL_FROM ?? `innbyggertorg@${publicUrl.hostname}`,
    /** What mail that comes back is handed over with; null: it is not taken in. */
    mailReturnToken: s.MAIL_RETURN_TOKEN ?? null,
    /** Null: text messages become files. */
    sms: s.SMS_URL === undefined ? null : { url: s.SMS_URL, token: s.SMS_TOKEN ?? '' },
    smsSender: s.SMS_SENDER,
    /** Whoever is younger than so many years makes suggestions without a name, and is never shown as a person. */
    suggestionAge: s.SUGGESTION_AGE,
    /** Where organisations are looked up, without a slash at the end; null: staff approve by hand. */
    registerUrl: s.REGISTER_URL?.replace(/\/+$/, '') ?? null,
    /** Whole years; null: as long as the municipality has the program. */
    keeps: { logYears: s.KEEP_LOG_YEARS, rolesYears: s.KEEP_ROLES_YEARS, changesYears: s.KEEP_CHANGES_YEARS ?? null },
    /** Key of the passwords to calendars; null: calendars that want one are not read. */
    calendarKey: s.CALENDAR_KEY ?? null,
    /** Microsoft Graph, for calendars of Exchange; null: they are not read. */
    graph: graphOf(s),
    role: s.ROLE,
    logLevel: s.LOG_LEVEL,
    metricsToken: s.METRICS_TOKEN ?? null,
  }
}

function graphOf(s: z.output<typeof Settings>) {
  if (s.GRAPH_CLIENT_ID === undefined) return null
  const [clientSecret, tokenUrl] = [s.GRAPH_CLIENT_SECRET ?? '', s.GRAPH_TOKEN_URL ?? '']
  return { clientId: s.GRAPH_CLIENT_ID, clientSecret, tokenUrl, url: s.GRAPH_URL.replace(/\/+$/, '') }
}

/** Claims are null where the profile decides. */
function citizenIssuer(s: z.output<typeof Settings>) {
  if (s.OIDC_CITIZEN_ISSUER === undefined) return null
  return {
    profile: s.OIDC_CITIZEN_PROFILE,
    issuer: s.OIDC_CITIZEN_ISSUER,
    clientId: s.OIDC_CITIZEN_CLIENT_ID ?? '',
    clientSecret: s.OIDC_CITIZEN_CLIENT_SECRET ?? null,
    clientKey: s.OIDC_CITIZEN_KEY ?? null,
    acr: s.OIDC_CITIZEN_ACR ?? null,
    authTime: s.OIDC_CITIZEN_AUTH_TIME,
    claims: { pid: s.OIDC_CITIZEN_CLAIM_PID ?? null, locale: s.OIDC_CITIZEN_CLAIM_LOCALE ?? null },
  }
}

/** May hold a password: shown nowhere, not even where they are wrong. */
const SECRET = /SECRET|TOKEN|KEY|^(DATABASE|SMTP|SMS)_URL$/

const shown = (name: string, value: string | undefined): string =>
  value === undefined || SECRET.test(name) ? '' : `, not ${JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)}`

function staffIssuer(s: z.output<typeof Settings>) {
  if (s.OIDC_STAFF_ISSUER === undefined) return null
  return {
    issuer: s.OIDC_STAFF_ISSUER,
    clientId: s.OIDC_STAFF_CLIENT_ID ?? '',
    clientSecret: s.OIDC_STAFF_CLIENT_SECRET ?? null,
    clientKey: s.OIDC_STAFF_KEY ?? null,
    acr: s.OIDC_STAFF_ACR ?? null,
    authTime: s.OIDC_STAFF_AUTH_TIME,
    /** Null: as every issuer has them, `sub` and `name`. */
    claims: { subject: s.OIDC_STAFF_CLAIM_SUBJECT ?? null, name: s.OIDC_STAFF_CLAIM_NAME ?? null },
    /** Where people choose an organisation as they sign in: by what, and the municipality's own number. */
    represents: s.OIDC_STAFF_REPRESENTS ?? null,
    organisation: s.OIDC_STAFF_ORGANISATION ?? null,
  }
}

/** What is right alone and wrong together. */
function refuseHalves(s: z.output<typeof Settings>, publicUrl: URL): void {
  if (publicUrl.pathname !== '/') throw new WrongSetting('PUBLIC_URL', 'must be without a path')
  if (s.OIDC_STAFF_ISSUER !== undefined && s.OIDC_STAFF_CLIENT_ID === undefined) {
    throw new WrongSetting('OIDC_STAFF_CLIENT_ID', 'must be set when OIDC_STAFF_ISSUER is')
  }
  if (s.OIDC_STAFF_KEY !== undefined && s.OIDC_STAFF_CLIENT_SECRET !== undefined)
    throw new WrongSetting('OIDC_STAFF_KEY', 'cannot be set together with OIDC_STAFF_CLIENT_SECRET')
  if ((s.OIDC_STAFF_REPRESENTS === undefined) !== (s.OIDC_STAFF_ORGANISATION === undefined)) {
    const missing = s.OIDC_STAFF_REPRESENTS === undefined ? 'OIDC_STAFF_REPRESENTS' : 'OIDC_STAFF_ORGANISATION'
    throw new WrongSetting(missing, 'must be set too: OIDC_STAFF_REPRESENTS and OIDC_STAFF_ORGANISATION go together')
  }
  refuseHalvesOfCitizens(s)
  if (s.SMTP_URL !== undefined && s.MAIL_FROM === undefined) throw new WrongSetting('MAIL_FROM', 'must be set when SMTP_URL is')
  if (s.GRAPH_CLIENT_ID !== undefined && (s.GRAPH_CLIENT_SECRET === undefined || s.GRAPH_TOKEN_URL === undefined))
    throw new WrongSetting('GRAPH_CLIENT_SECRET', 'must be set when GRAPH_CLIENT_ID is, and GRAPH_TOKEN_URL too')
  if (s.SMS_URL !== undefined && s.SMS_TOKEN === undefined) throw new WrongSetting('SMS_TOKEN', 'must be set when SMS_URL is')
}

function refuseHalvesOfCitizens(s: z.output<typeof Settings>): void {
  if (s.IDENTITY_KEY_OLD !== undefined && s.IDENTITY_KEY === undefined)
    throw new WrongSetting('IDENTITY_KEY', 'must be set when IDENTITY_KEY_OLD is')
  if (s.OIDC_CITIZEN_ISSUER === undefined) return
  if (s.OIDC_CITIZEN_CLIENT_ID === undefined) throw new WrongSetting('OIDC_CITIZEN_CLIENT_ID', 'must be set when OIDC_CITIZEN_ISSUER is')
  if (s.OIDC_CITIZEN_KEY !== undefined && s.OIDC_CITIZEN_CLIENT_SECRET !== undefined)
    throw new WrongSetting('OIDC_CITIZEN_KEY', 'cannot be set together with OIDC_CITIZEN_CLIENT_SECRET')
  if (s.IDENTITY_KEY === undefined)
    throw new WrongSetting(
      'IDENTITY_KEY',
      'must be set when OIDC_CITIZEN_ISSUER is: national identity numbers are kept only as hashes under it',
    )
}

/** The key as Digdir's tools and every JOSE library write it: `{"kty":"RSA","kid":"…","d":"…",…}`. */
function readPrivateKey(text: string, context: z.RefinementCtx) {
  const Jwk = z.looseObject({ kty: z.enum(['RSA', 'EC']), kid: z.string().min(1), d: z.string().min(1), alg: z.string().optional() })
  try {
    const jwk = Jwk.parse(JSON.parse(text))
    createPrivateKey({ key: jwk, format: 'jwk' })
    return jwk
  } catch {
    context.addIssue('must be a private key as a JWK, with kty, kid and d')
    return z.NEVER
  }
}

type Representation = `urn:altinn:resource:${string}` | 'ansattporten:orgno'

function isRepresentation(text: unknown): boolean {
  return typeof text === 'string' && /^(ansattporten:orgno|urn:altinn:resource:[\w-]{1,100})$/.test(text)
}

function isSender(text: string): boolean {
  return /^(?:[^<>@\r\n]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/.test(text)
}

function isLocalTime(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(text)
  } catch {
    return false
  }
}
