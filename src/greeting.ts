import type { Config } from './config.ts'
import { staffIdentity } from './platform/identity/index.ts'
import type { WorkDeps } from './platform/jobs/index.ts'
import { isoWithOffset } from './platform/time/index.ts'

/** What the start prints: where the program is (a worker alone is nowhere), what it runs on, and how to try it. */
export async function greeting(deps: WorkDeps, at: { address: string | null; database: string }): Promise<string> {
  const { config } = deps
  const lines = [
    `Innbyggertorg      ${config.publicUrl}  (${at.address === null ? 'worker: answers nothing' : `listens on ${at.address}`})`,
    `Database           ${at.database}`,
    `Content            ${config.content}, examples ${config.examples ? 'on' : 'off'}`,
    ...(await townTime(deps)),
    `E-mail and SMS     ${sendingWords(config)}`,
    ...(at.address === null ? [] : [`Sign in            ${signInWords(config)}`]),
    'Stop               Ctrl-C',
  ]
  return `${lines.join('\n')}\n`
}

function sendingWords({ role, smtpUrl, sms, dataDir }: Config): string {
  if (role === 'web') return 'sent by the processes with ROLE=worker'
  const mail = smtpUrl === null ? `files in ${dataDir}/mail` : new URL(smtpUrl).host
  return `${mail}; ${sms === null ? `files in ${dataDir}/sms` : new URL(sms.url).host}`
}

function signInWords(config: Config): string {
  const choice = staffIdentity(config)
  switch (choice.kind) {
    case 'test':
      return `${config.publicUrl}/arbeid: choose one of the test persons, one for each role`
    case 'issuer':
      return `${config.publicUrl}/arbeid, through ${choice.issuer}`
    case 'off':
      return `off: ${choice.why.en}`
  }
}

async function townTime({ clock, db }: WorkDeps): Promise<string[]> {
  if (!clock.moved) return []
  const latest = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirst()
  const lines = [`Town clock         ${isoWithOffset(clock.now())} (set by TORG_NOW)`]
  if (latest?.at && latest.at.getTime() > clock.now()) {
    lines.push(`                   the data is later: its last change was made ${isoWithOffset(latest.at.getTime())}`)
  }
  return lines
}
