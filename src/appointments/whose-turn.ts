/** Somebody who could take a time. */
export interface Candidate {
  id: number
  /** Whether they speak the language that was asked for, so that nobody has to interpret. */
  speaks: boolean
  /** Appointments of the same week. */
  load: number
  /** How much of the load is theirs: 100 is a full position. */
  share: number
  /** When the last of them was agreed, as machine-readable order; null for none. */
  lastAgreed: number | null
}

/** Why it was somebody's turn: what set them apart from the next. */
export type Because = 'asked_for' | 'alone' | 'language' | 'load' | 'waited' | 'order' | 'took_over'

export interface Turn {
  id: number
  because: Because
}

/**
 * Who takes a time that several could: whoever speaks the language; of these who has fewest that week for their share; of these who has waited
 * longest for one; of these the first entered. Fair, and the same answer each time it is asked: staff are told why (domain.md, pool booking).
 * Null when there is nobody.
 */
export function whoseTurn(candidates: readonly Candidate[]): Turn | null {
  const [first, second] = candidates.toSorted((a, b) => bySpeech(a, b) || byLoad(a, b) || byWait(a, b) || a.id - b.id)
  return first === undefined ? null : { id: first.id, because: becauseOf(first, second) }
}

const bySpeech = (a: Candidate, b: Candidate) => Number(b.speaks) - Number(a.speaks)
/** Load ÷ share, without the fractions. */
const byLoad = (a: Candidate, b: Candidate) => a.load * b.share - b.load * a.share
const byWait = (a: Candidate, b: Candidate) => (a.lastAgreed ?? 0) - (b.lastAgreed ?? 0)

function becauseOf(first: Candidate, second: Candidate | undefined): Because {
  if (second === undefined) return 'alone'
  if (bySpeech(first, second) !== 0) return 'language'
  if (byLoad(first, second) !== 0) return 'load'
  return byWait(first, second) === 0 ? 'order' : 'waited'
}
