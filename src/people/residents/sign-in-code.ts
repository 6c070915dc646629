import { timingSafeEqual } from 'node:crypto'
import type { Db, Tx } from '../../platform/database/index.ts'
import { inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { MOST_TRIES, newSixDigits } from '../contacts/six-digits.ts'
import { hashOf, newToken } from '../sign-in/token.ts'
import { codeWords } from './code-words.ts'
import { residentPaths } from './paths.ts'
import type { WrittenKind } from './tables.ts'

/** How keys of these messages begin: what they hold lets somebody in. */
export const SIGN_IN_CODE = 'sign-in-code:'

const LASTS = 10 * 60_000

/** What a code is for: to sign in with the address, or to add it to a resident who is signed in. */
export interface CodeAsked {
  kind: WrittenKind
  value: string
  /** The token in the cookie of the browser that asks; the digits count there alone. */
  browser: string
  residentId: string | null
  returnTo: string
  language: PageLanguage
  publicUrl: string
  /** Town time, for the outbox. */
  at: Instant
}

export interface Code {
  id: string
  kind: WrittenKind
  value: string
  residentId: string | null
  returnTo: string
}

/** Sends digits and link to the address, known or not: what is answered is the same. The code before it is worth nothing. */
export function sendCode(db: Db, { language, publicUrl, at, browser, ...asked }: CodeAsked, now: Instant): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const [token, code] = [newToken(), newSixDigits()]
    await tx
      .deleteFrom('residentCode')
      .where((eb) => eb.or([eb('browserHash', '=', hashOf(browser)), eb('endsAt', '<', new Date(now))]))
      .execute()
    const { id } = await tx
      .insertInto('residentCode')
      .values({
        ...asked,
        browserHash: hashOf(browser),
        tokenHash: hashOf(token),
        codeHash: codeHash(browser, code),
        madeAt: new Date(now),
        endsAt: new Date(now + LASTS),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const words = codeWords({ code, link: publicUrl + inLanguage(language, residentPaths.codeLink(token)) }, language)
    const common = { key: `${SIGN_IN_CODE}${id}`, language, to: asked.value, notAfter: at + LASTS }
    if (asked.kind === 'mobile') await queueMessage(tx, { ...common, channel: 'sms', text: words.sms }, at)
    else await queueMessage(tx, { ...common, channel: 'email', subject: words.subject, text: words.text }, at)
  })
}

// With the browser's token, so that the table tells nothing of the digits.
const codeHash = (browser: string, code: string) => hashOf(`${browser} ${code}`)

const COLUMNS = ['id', 'kind', 'value', 'residentId', 'returnTo'] as const

/** The code that this browser waits for; null when there is none, or it is too old. */
export async function codeAwaited(db: Db, browser: string, now: Instant): Promise<Code | null> {
  const found = await db
    .selectFrom('residentCode')
    .select(COLUMNS)
    .where('browserHash', '=', hashOf(browser))
    .where('endsAt', '>', new Date(now))
    .executeTakeFirst()
  return found ?? null
}

/** The code behind a link, without using it up: programs that read mail open every link. */
export async function codeOfLink(db: Db, token: string, now: Instant): Promise<Code | null> {
  const found = await db
    .selectFrom('residentCode')
    .select(COLUMNS)
    .where('tokenHash', '=', hashOf(token))
    .where('endsAt', '>', new Date(now))
    .executeTakeFirst()
  return found ?? null
}

export type CodeRefusal = 'wrong' | 'worn-out' | 'none'

/** Takes the code out when the digits fit; counts the try when they do not. The caller must commit either way. */
export async function takeByDigits(
  tx: Tx,
  { browser, typed }: { browser: string; typed: string },
  now: Instant,
): Promise<Code | { refused: CodeRefusal }> {
  const found = await tx
    .selectFrom('residentCode')
    .select([...COLUMNS, 'tries', 'codeHash'])
    .where('browserHash', '=', hashOf(browser))
    .where('endsAt', '>', new Date(now))
    .forUpdate()
    .executeTakeFirst()
  if (!found) return { refused: 'none' }
  if (found.tries >= MOST_TRIES) return { refused: 'worn-out' }
  const { tries, codeHash: kept, ...code } = found
  if (timingSafeEqual(kept, codeHash(browser, typed.replaceAll(/\D/g, '')))) {
    await tx.deleteFrom('residentCode').where('id', '=', code.id).execute()
    return code
  }
  await tx
    .updateTable('residentCode')
    .set({ tries: tries + 1 })
    .where('id', '=', code.id)
    .execute()
  return { refused: tries + 1 >= MOST_TRIES ? 'worn-out' : 'wrong' }
}

/** Takes the code out by its link: once. */
export async function takeByLink(tx: Tx, token: string, now: Instant): Promise<Code | null> {
  const taken = await tx
    .deleteFrom('residentCode')
    .where('tokenHash', '=', hashOf(token))
    .where('endsAt', '>', new Date(now))
    .returning(COLUMNS)
    .executeTakeFirst()
  return taken ?? null
}
