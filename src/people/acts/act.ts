import type { Db, Tx } from '../../platform/database/index.ts'
import type { PageLanguage, Said } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import type { Assurance } from '../residents/assurance.ts'
import type { Scope } from '../scopes.ts'
import type { Hold } from './hold.ts'

/** How somebody asked. Desk, phone and paper are typed by staff; the act is the same (domain.md P1). */
export const CHANNELS = ['web', 'desk', 'phone', 'paper', 'api'] as const
export type Channel = (typeof CHANNELS)[number]

/** Somebody as an act knows them. */
export interface Party {
  id: string
  /** Null where none was given, and for those who are named nowhere. */
  name: string | null
  /** Somebody with protected address (domain.md A4). */
  shielded: boolean
  language: PageLanguage
  contacts: readonly (Contact & { id: string; verified: boolean; deadSince: Date | null })[]
}

/** What somebody asked for, as the receipt shows it. */
export interface Act {
  id: string
  kind: string
  subject: string
  /** What it is about: `hub:tofte`. Null where it is about no such thing. */
  topic: string | null
  person: Party
  /** Who acted for the person; null when the person did, or staff alone. */
  helper: Party | null
  /** Whose act it is, when the person did it for an organisation; as it is called today. */
  organisation: { id: string; name: string } | null
  channel: Channel
  /** The staff account that typed it. */
  registeredBy: string | null
  /** The resident who was signed in when it was asked for. */
  residentId: string | null
  at: Date
  confirmedAt: Date | null
  cancelledAt: Date | null
  /** How many times it has been called off and taken up again. */
  turns: number
  /** Held back because it looked like misuse; also after that was decided. Null for nearly all. */
  hold: Hold | null
  code: string
}

/** What a receipt says, in the reader's language. Plain text: it goes on paper, in mail and in text messages too. */
export interface ActWords {
  /** «Du følger Tofte» */
  heading: string
  /** One line in the field above it: «Ferdig. Vi sier fra når det skjer noe.» */
  done: string
  /** Whose colours the receipt has. */
  hub: string | null
  facts: readonly { term: string; text: string }[]
  /** Who typed it, by the name of whom they are at; left out: the desk. */
  takenDownBy?: string | null
  /** «Slutt å følge»; null when it can no longer be called off. */
  cancel: string | null
  /** The same for staff, where its owner can no longer do it alone and has to ring. */
  cancelByStaff?: string | null
  /** What it leads to, where that is more than for oneself: said before it is called off. */
  cancelLeads?: string | null
  /** Asked beside it, where there is anything to learn: a few answers, none of them needed. */
  whyOff?: { legend: string; hint: string; choices: readonly { value: string; label: string }[] } | null
  /** Said when it has been: «Du følger ikke Tofte lenger» */
  cancelled: string
  /** The one press that brings it back after a no, and what it means; null or left out when there is no way back. */
  back?: { text: string; lead: string } | null
  /** Where whoever has the receipt goes on from it: the page of their organisation. */
  onward?: { path: string; text: string }
  /** When it is, where it is at a time: then it is coming until that and over afterwards. */
  on?: Instant | null
  /** Beside its date in a list: «10.00–11.00», «Holmen, salen», and how many dates come after. */
  listed?: { clock: string; where: string; more: number } | null
  /** It is not to be after all, by the host: it keeps its place among what is coming, so that nobody comes. */
  isOff?: boolean
  /** What it is about must not be read off a screen that others see (domain.md A3): messages then say only that there is something. */
  isSensitive?: boolean
  /** Nothing more comes of it, though nobody called it off: a question that was answered. */
  isOver?: boolean
  /** One line more in a list of acts: «Du har fått svar» */
  says?: string | null
  /** Something the resident must do before it goes on; said instead of `says`. */
  waits?: string | null
  /** Which question it is, where another may be asked in its place: an answer says it, so that no yes is taken for a yes to something else. */
  asked?: string | null
  /** A page of the receipt where it is changed, by what stands after the receipt's own address. */
  change?: { page: string; text: string } | null
  /** A page of the receipt from which the same is asked for once more: «Ny time med den samme». */
  again?: { page: string; text: string } | null
  /** A page of the receipt that is made to be printed. Also when it has been called off. */
  paper?: { page: string; text: string } | null
  /** The page of the receipt where its dates come into a calendar; for acts that have any. */
  calendar?: { page: string; text: string } | null
  /** From its day on: the list where a host ticks off that they came, and the scopes in which one may be its host. */
  atDoor?: readonly { scope: Scope; list: string }[]
}

/** What a slice tells about its kind of act, so that one receipt serves them all. */
export interface ActKind {
  name: string
  /** How surely a signed-in resident must be known to do it and to see it; left out: an address that is proven will do. */
  level?: Assurance
  describe(db: Db, act: Act, language: PageLanguage): Promise<ActWords>
  /** Why whoever did it can no longer call it off themselves; null when they can. Staff can. Left out: always. */
  mayCancel?(db: Db, act: Act, at: Instant): Promise<Said | null>
  /** Undoes what the act made, in the transaction that calls it off. `at` is town time. */
  cancel(tx: Tx, act: Act, at: Instant): Promise<void>
  /** Why it was called off, once it has been; what is none of its own answers says nothing. */
  noteWhy?(tx: Tx, act: Act, answer: string): Promise<void>
  /** What was called off, or declined, is taken up once more; false when it stands. Throws `conflict` when it cannot be. */
  takeUp?(tx: Tx, act: Act, at: Instant): Promise<boolean>
  /** The address is proven, or staff have let it through: what waited for that begins. */
  confirm(tx: Tx, act: Act, at: Instant): Promise<void>
  /** Takes back what `confirm` began, when staff hold it once more; for kinds that can be held. Throws `conflict` when it is too late. */
  suspend?(tx: Tx, act: Act): Promise<void>
}

export type ActKinds = ReadonlyMap<string, ActKind>

/** Throws a RangeError for a kind that no slice has registered: a fault of ours. */
export function kindOf(kinds: ActKinds, { kind }: Pick<Act, 'kind'>): ActKind {
  const found = kinds.get(kind)
  if (!found) throw new RangeError(`nobody answers for acts of the kind ${kind}`)
  return found
}
