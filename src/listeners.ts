import { meetingTreatsSuggestions, referralTellsVoices, successionTellsVoices, suggestionBecomesActivity } from './flows/index.ts'
import { hearHousesShut } from './appointments/index.ts'
import { hearSeriesChanges, hearSessionChanges, hearShiftChanges } from './activities/index.ts'
import { messageLines } from './hubs/index.ts'
import { hearCalledOff, hearGivenUp, hearNotices, hearTidings, sendReceipts } from './messages/index.ts'
import { noteDeadAddress, tellMemberAgain } from './people/index.ts'
import type { Listener } from './platform/outbox/index.ts'
import { hearHubsLeft } from './suggestions/index.ts'
import { hearHouseChanges, hearNewName } from './resources/index.ts'
import { actDates, actKinds, topics } from './town/index.ts'

/** Who reacts to what: one line per listener. Known to every process, so that events are kept for them from the first start. */
export const LISTENERS: readonly Listener[] = [
  sendReceipts(actKinds, messageLines, actDates),
  hearTidings,
  hearNotices(actKinds, messageLines, actDates),
  hearCalledOff(actKinds, messageLines, actDates),
  hearSessionChanges,
  hearSeriesChanges,
  hearHouseChanges,
  hearHousesShut,
  hearNewName,
  hearShiftChanges,
  noteDeadAddress,
  hearGivenUp(({ clock }) => topics.names(clock), messageLines),
  tellMemberAgain,
  suggestionBecomesActivity,
  meetingTreatsSuggestions,
  referralTellsVoices,
  successionTellsVoices,
  hearHubsLeft,
]
