export const CANDIDATE_STATES = [
  'suggested',
  'contacted',
  'willing',
  'declined',
  'eligible',
  'not_eligible',
  'recommended',
  'floor',
  'not_recommended',
  'elected',
  'not_elected',
] as const
/** How far a candidate has come. Each is a row with its moment and who did it; the last one holds. */
export type CandidateState = (typeof CANDIDATE_STATES)[number]

/** How it came: by her own link, to staff, or decided in the room. */
export type StepChannel = 'link' | 'phone' | 'desk' | 'paper' | 'room'

/** Nobody is considered who has not said yes, and nobody is recommended who has not been considered. She may say no at any time. */
const NEXT: Readonly<Record<CandidateState, readonly CandidateState[]>> = {
  suggested: ['contacted', 'willing', 'declined'],
  contacted: ['willing', 'declined'],
  willing: ['eligible', 'not_eligible', 'declined'],
  declined: ['willing'],
  eligible: ['not_eligible', 'recommended', 'not_recommended', 'floor', 'declined'],
  not_eligible: ['eligible', 'declined'],
  recommended: ['eligible', 'elected', 'not_elected', 'declined'],
  floor: ['eligible', 'elected', 'not_elected', 'declined'],
  not_recommended: ['eligible', 'floor', 'not_elected', 'declined'],
  elected: ['declined'],
  not_elected: ['declined'],
}

export const mayBecome = (from: CandidateState, to: CandidateState): boolean => NEXT[from].includes(to)

/** Whether she has said yes and still stands by it. */
export const isWilling = (state: CandidateState): boolean => state !== 'suggested' && state !== 'contacted' && state !== 'declined'

/** May sit, as far as anybody has looked: these are counted when the whole list is weighed. */
export const maySit = (state: CandidateState): boolean => isWilling(state) && state !== 'willing' && state !== 'not_eligible'

/** What she is told, whoever asks for her with the code. */
export type Told =
  | 'asked'
  | 'received'
  | 'considered'
  | 'not_eligible'
  | 'proposed'
  | 'not_proposed'
  | 'elected'
  | 'not_elected'
  | 'declined'

/** Who is on the list is told when the whole list is handed over, and not before: until then it may still be moved. */
export function toldOf(state: CandidateState, { isDelivered }: { isDelivered: boolean }): Told {
  if (state === 'suggested' || state === 'contacted') return 'asked'
  if (state === 'willing') return 'received'
  if (state === 'declined' || state === 'not_eligible' || state === 'elected' || state === 'not_elected') return state
  if (!isDelivered) return 'considered'
  return state === 'recommended' || state === 'floor' ? 'proposed' : 'not_proposed'
}
