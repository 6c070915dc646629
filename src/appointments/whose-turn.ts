/** Somebody who could take a time. */
export interface Candidate {
  id: number
  /** Appointments of the same week. */
  load: number
  /** When the last of them was agreed, as machine-readable order; null for none. */
  lastAgreed: number | null
}

/**
 * Who takes a time that several could: whoever has fewest that week, of these who has waited longest for one, of these the first entered.
 * Fair, and the same answer each time it is asked: staff can be told why (domain.md, pool booking).
 */
export function inTurn(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.load - b.load || (a.lastAgreed ?? 0) - (b.lastAgreed ?? 0) || a.id - b.id)
}
