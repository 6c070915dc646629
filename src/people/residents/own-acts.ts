import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { kindOf, type Act, type ActKinds, type ActWords } from '../acts/act.ts'
import { findActs } from '../acts/find-act.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { isAtLeast, type Assurance } from './assurance.ts'
import { subjectHash } from './identity-hash.ts'
import type { Resident } from './resident.ts'

export const GROUPS = ['waiting', 'coming', 'running', 'over'] as const
export type Group = (typeof GROUPS)[number]

export interface OwnAct {
  act: Act
  words: ActWords
  group: Group
  /** The resident is the helper, not whom it is for. */
  forAnother: boolean
}

export interface OwnActs {
  acts: readonly OwnAct[]
  /** How many more there are that this sign-in is not sure enough to show, and the level that would. */
  hidden: { count: number; level: Assurance } | null
}

const MOST = 200

type Whose = Pick<Resident, 'id' | 'level' | 'contacts'>

/** All that the resident has asked for: what was done signed in, and what was done with an address the resident has proven. Never by name. */
export async function ownActs(
  db: Db,
  kinds: ActKinds,
  { resident, language, at }: { resident: Whose; language: PageLanguage; at: Instant },
): Promise<OwnActs> {
  const acts = await findActs(db, await idsOfOwnActs(db, resident))
  const levelOf = (act: Act) => kindOf(kinds, act).level ?? 'contact'
  const shown = acts.filter((act) => isAtLeast(resident.level, levelOf(act)))
  const hidden = acts.filter((act) => !shown.includes(act))
  const [first, ...rest] = hidden.map(levelOf)
  const described = await Promise.all(
    shown.map(async (act) => {
      const words = await kindOf(kinds, act).describe(db, act, language)
      return { act, words, group: groupOf(act, words, at), forAnother: isForAnother(act, resident) }
    }),
  )
  return {
    acts: described.toSorted(inOrder),
    hidden: first === undefined ? null : { count: hidden.length, level: rest.reduce((a, b) => (isAtLeast(a, b) ? a : b), first) },
  }
}

/** The act, where it is the resident's own and this sign-in may see it. */
export async function ownAct(db: Db, kinds: ActKinds, { resident, id }: { resident: Whose; id: string }): Promise<Act | null> {
  const ids = await idsOfOwnActs(db, resident)
  const [act] = ids.includes(id) ? await findActs(db, [id]) : []
  return act && isAtLeast(resident.level, kindOf(kinds, act).level ?? 'contact') ? act : null
}

/** The rows that stand for the resident, one for each act: as whom it is for, or as who helped another. */
export async function personsOfResident(db: Db, kinds: ActKinds, resident: Whose): Promise<string[]> {
  const acts = await findActs(db, await idsOfOwnActs(db, resident, null))
  return acts
    .filter((act) => isAtLeast(resident.level, kindOf(kinds, act).level ?? 'contact'))
    .flatMap((act) => (isForAnother(act, resident) ? (act.helper?.id ?? []) : act.person.id))
}

/** The newest first; `null` for all there are. */
async function idsOfOwnActs(db: Db, { id, contacts }: Pick<Whose, 'id' | 'contacts'>, most: number | null = MOST): Promise<string[]> {
  // Whoever signed in with a code to an address of theirs before is the same.
  const addresses = contacts.map(({ kind, value }) => subjectHash(kind, value))
  const rows = await db
    .selectFrom('act')
    .select('act.id')
    .where((eb) =>
      eb.or([
        eb('act.residentId', '=', id),
        ...(addresses.length === 0
          ? []
          : [
              eb(
                'act.residentId',
                'in',
                eb
                  .selectFrom('residentIdentity as i')
                  .select('i.residentId')
                  .where('i.kind', '=', 'address')
                  .where('i.hash', 'in', addresses),
              ),
            ]),
        ...contacts.map(({ kind, value }) =>
          eb.exists(
            eb
              .selectFrom('contactPoint as p')
              .select('p.id')
              .where((or) => or.or([or('p.personId', '=', or.ref('act.personId')), or('p.personId', '=', or.ref('act.helperId'))]))
              .where('p.kind', '=', kind)
              .where('p.value', '=', value),
          ),
        ),
      ]),
    )
    .orderBy('act.at', 'desc')
    .orderBy('act.id')
    .$if(most !== null, (query) => query.limit(most ?? MOST))
    .execute()
  return rows.map((row) => row.id)
}

type Weighed = Pick<ActWords, 'on' | 'isOver' | 'isOff' | 'waits'>

/** Where it stands on the page: what somebody must see to first, what is over last. */
export function groupOf(act: Pick<Act, 'cancelledAt' | 'confirmedAt'>, words: Weighed, at: Instant): Group {
  if (act.cancelledAt !== null) return 'over'
  if (act.confirmedAt === null || (words.waits ?? null) !== null) return 'waiting'
  if (words.isOver === true && words.isOff !== true) return 'over'
  if (words.on !== undefined && words.on !== null) return words.on > at ? 'coming' : 'over'
  return words.isOver === true ? 'over' : 'running'
}

type Placed = Pick<OwnAct, 'group'> & { act: Pick<Act, 'at'>; words: Pick<ActWords, 'on'> }

/** Group by group. What has a day comes by it, the nearest first; the rest, and what is over, by when it was asked for, the newest first. */
export function inOrder(one: Placed, other: Placed): number {
  if (one.group !== other.group) return GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group)
  if (one.group === 'over') return lastOf(other) - lastOf(one)
  return (one.words.on ?? SOME_DAY) - (other.words.on ?? SOME_DAY) || other.act.at.getTime() - one.act.at.getTime()
}

/** Later than any day. */
const SOME_DAY = Number.MAX_SAFE_INTEGER

const lastOf = ({ act, words }: Placed) => words.on ?? act.at.getTime()

/** Somebody with an address in common with the helper and not with whom it is for has helped. */
function isForAnother({ person, helper, residentId }: Act, { id, contacts }: Whose): boolean {
  if (helper === null) return false
  const isMine = (one: { kind: string; value: string }) => contacts.some(({ kind, value }) => kind === one.kind && value === one.value)
  return !person.contacts.some(isMine) && (residentId === id || helper.contacts.some(isMine))
}
