import { tooOften, type Brake } from '../../platform/brakes/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { foldedWords } from '../../platform/search/index.ts'
import { readContact } from '../contacts/index.ts'
import type { Act, Party } from './act.ts'
import { findAct, readAct } from './find-act.ts'
import { readSpokenCode } from './spoken-code.ts'
import { actSaid } from './texts.ts'

const HOUR = 60 * 60_000

/** Ten tries from one address; for everybody together, far fewer than guessing needs (docs/security.md has the sum). */
export const BY_ADDRESS: Brake = { what: 'receipt-code', most: 10, per: HOUR }
export const BY_ALL: Brake = { what: 'receipt-code-everywhere', most: 600, per: HOUR }

const NOBODY = '00000000-0000-0000-0000-000000000000'

interface Asked {
  /** As it was typed. */
  code: string
  /** Surname, the last four digits of the phone, or the e-mail address. */
  second: string
  /** Who asks, for counting. */
  address: string
}

/**
 * The act behind three words and a second fact. Null for whatever reason: nothing tells a wrong code from a wrong name. Throws `too-many`.
 */
export async function findActByCode(db: Db, { code, second, address }: Asked): Promise<Act | null> {
  if ((await tooOften(db, BY_ADDRESS, address)) || (await tooOften(db, BY_ALL, 'everybody'))) {
    throw new Fault(
      'too-many',
      actSaid((t) => t.faults.tooOften),
    )
  }
  const words = readSpokenCode(code)
  const [row, other] = await Promise.all([
    db
      .selectFrom('act')
      .select('id')
      .where('spokenCode', '=', words ?? '')
      .executeTakeFirst(),
    db.selectFrom('act').select('id').limit(1).executeTakeFirst(),
  ])
  // A wrong code takes as long as a wrong name: some act is read either way.
  const read = await readAct(db, (row ?? other)?.id ?? NOBODY)
  const act = row ? read : null
  return act !== null && [act.person, act.helper].some((party) => party !== null && isKnown(party, second)) ? findAct(db, act.id) : null
}

/** A surname, the end of a number, or an address. */
function isKnown({ name, contacts }: Party, second: string): boolean {
  const said = foldedWords(second).at(-1)
  if (said !== undefined && surnamesIn(name ?? '').includes(said)) return true
  const digits = second.replaceAll(/\D/g, '')
  const contact = readContact(second)
  return contacts.some(
    ({ kind, value }) => value === contact?.value || (kind !== 'email' && /^\d{4}$/.test(digits) && value.endsWith(digits)),
  )
}

/**
 * All but the given name, where there is more than one: who is called Kandidat-Hansen, or Dahl Hansen, says either, and whoever has no Ø on the
 * keyboard writes an O. One try still fits about one person in a hundred (docs/security.md).
 */
function surnamesIn(name: string): string[] {
  const [given = '', ...rest] = name.trim().split(/\s+/)
  return rest.length === 0 ? foldedWords(given) : rest.flatMap(foldedWords)
}
