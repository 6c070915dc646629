import type { Config } from './config.ts'
import type { Deps } from './platform/http/context.ts'
import { staffIdentity } from './platform/identity/index.ts'
import { isoWithOffset } from './platform/time/index.ts'

/** What the start prints: where the program is, what it runs on, and how to try it. */
export async function greeting(deps: Deps, at: { address: string; database: string }): Promise<string> {
  const { config } = deps
  const lines = [
    `Innbyggertorg      ${config.publicUrl}  (listens on ${at.address})`,
    `Database           ${at.database}`,
    `Content            ${config.content}, examples ${config.examples ? 'on' : 'off'}`,
    ...(await townTime(deps)),
    `Sign in            ${signInWords(config)}`,
    'Stop               Ctrl-C',
  ]
  return `${lines.join('\n')}\n`
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

async function townTime({ clock, db }: Deps): Promise<string[]> {
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
