import type { Addable, Bookable, FreeTime } from '../../appointments/index.ts'
import type { Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import type { Choices } from './time-choices.ts'

/** What the page of free times shows. */
export interface TimesProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  service: Bookable
  choices: Choices
  /** What was asked for. */
  times: readonly FreeTime[]
  /** All that is free about the topic, at any hub, from today on. */
  everywhere: readonly FreeTime[]
  /** What else can be taken in the same visit. */
  addable: readonly Addable[]
}
