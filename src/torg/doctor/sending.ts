import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { mend, well, type Finding } from './finding.ts'

/** A connection to the mail server as sending would open it. The SMS gateway is not asked: every question may cost. */
export async function checkSending(config: Config): Promise<Finding[]> {
  const { sms, dataDir } = config
  return [
    await checkMail(config),
    sms === null
      ? well('sms', `SMS_URL is unset: written to ${join(dataDir, 'sms')}`)
      : well('sms', `through ${new URL(sms.url).host}, which is not asked before there is something to send`),
  ]
}

async function checkMail({ smtpUrl, mailFrom, dataDir }: Config): Promise<Finding> {
  if (smtpUrl === null) return well('e-mail', `SMTP_URL is unset: written to ${join(dataDir, 'mail')}`)
  const { checkSmtp } = await import('../../platform/mail/index.ts')
  const fault = await checkSmtp(smtpUrl)
  const { host } = new URL(smtpUrl)
  return fault === null ? well('e-mail', `${host} answers, from ${mailFrom}`) : mend('e-mail', `SMTP_URL: ${host}: ${fault}`)
}
