import type { Db, Tx } from '../../platform/database/index.ts'
import { inOrder, seatsOf, sitsOn } from '../seat/index.ts'
import { isOffice, type Consent } from './election.ts'
import { change } from './lock-election.ts'
import { refused } from './texts.ts'

interface Standing {
  body: string
  number: number
  /** From the floor: her name, null when her address is protected. */
  name: string | null
  /** For an office: whoever sits already, as it came in a form. */
  seatId: string | null
  consent: Exclude<Consent, 'list'>
}

/** Somebody is put up who has said yes herself. Throws `conflict` once papers have been counted, or when she does not sit and must. */
export function stand(db: Db, { body, number, name, seatId, consent }: Standing): Promise<void> {
  return change(db, { body, number }, async (tx, election) => {
    if (election.rounds.length > 0 || election.acclaimedAt !== null) throw refused('tooLate')
    const next = Math.max(0, ...election.candidates.map((one) => one.number)) + 1
    const row = { electionId: election.id, number: next, consent, candidateId: null }
    if (!isOffice(election.post)) await put(tx, { ...row, name, seatId: null })
    else {
      const seat = inOrder(await seatsOf(tx, body)).find((one) => String(one.id) === seatId)
      if (seat === undefined || seat.substitute > 0 || !sitsOn(seat, election.heldOn)) throw refused('mustSit')
      await put(tx, { ...row, name: seat.name, seatId: seat.id })
    }
  })
}

interface Row {
  electionId: number
  number: number
  name: string | null
  consent: Consent
  seatId: number | null
  candidateId: null
}

/** Whoever is put up twice stands once. */
async function put(tx: Tx, row: Row): Promise<void> {
  await tx
    .insertInto('electionCandidate')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** She does not stand after all. Throws `conflict` once papers have been counted. */
export function stepBack(db: Db, { body, number, candidate }: { body: string; number: number; candidate: number }): Promise<void> {
  return change(db, { body, number }, async (tx, election) => {
    if (election.rounds.length > 0 || election.acclaimedAt !== null) throw refused('tooLate')
    await tx.deleteFrom('electionCandidate').where('electionId', '=', election.id).where('number', '=', candidate).execute()
  })
}
