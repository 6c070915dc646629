import { activitiesPart } from './activities/content.ts'
import { proposalsPart } from './activities/proposal/example/content.ts'
import { volunteersPart } from './activities/volunteer/content.ts'
import { servicesPart } from './appointments/content.ts'
import { bodiesPart } from './bodies/content.ts'
import { casesPart } from './cases/content.ts'
import type { PackPart } from './hubs/content/index.ts'
import { suggestionsPart } from './suggestions/example/content.ts'

/** What the slices keep in the content pack besides the hubs' own: one line each. Loaded only where a pack is read or written. */
export const CONTENT_PARTS: readonly PackPart[] = [
  bodiesPart,
  casesPart,
  activitiesPart,
  volunteersPart,
  servicesPart,
  suggestionsPart,
  proposalsPart,
]
