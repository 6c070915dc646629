import { suggestionsTreated } from '../meetings/index.ts'
import { listener } from '../platform/outbox/index.ts'
import { treatInMeeting } from '../suggestions/index.ts'

/** What a body takes up in a meeting of what residents have said is a step of the chain, told to all who stand behind it. */
export const meetingTreatsSuggestions = listener({
  kind: suggestionsTreated,
  name: 'flows.meeting-treats-suggestions',
  inOrder: true,
  handle: (tx, { payload: { suggestions, ...treated }, at }) => treatInMeeting(tx, { ...treated, numbers: suggestions, at }),
})
