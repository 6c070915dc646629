import type { AgendaEntry } from './agenda-item.ts'
import { meetingTexts } from './texts.ts'

/** The law by which an item is closed, in bokmål and within a sentence; null: it is open. */
export function lawOf({ closedBasis }: Pick<AgendaEntry, 'closedBasis'>): string | null {
  if (closedBasis === undefined) return null
  const law = meetingTexts('nb').bases[closedBasis]
  return law.charAt(0).toLowerCase() + law.slice(1)
}
