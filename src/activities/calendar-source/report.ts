/** Why an event is not taken in, or not as it stands there. */
export type Why =
  | 'no_start'
  | 'no_title'
  | 'no_uid'
  | 'unknown_zone'
  | 'rule_unreadable'
  | 'rule_too_often'
  | 'several_days'
  | 'shortened'
  | 'markup'
  | 'double'
  | 'over'
  | 'edited_here'
  | 'removed_here'
  | 'not_there'
  | 'refused'

/** What became of one event. `missing`: it no longer stands in the calendar, and was left as it is here. */
export interface ReportLine {
  title: string
  /** Null: it became no activity. */
  key: string | null
  what: 'new' | 'changed' | 'same' | 'left_out' | 'missing'
  why: Why[]
}

export interface Report {
  lines: ReportLine[]
  /** Changes in the history, to be undone together. */
  revisions: number[]
}

/** So many lines are kept; what is as it was is left out first. */
const MOST_LINES = 400

export const shortReport = ({ lines, revisions }: Report): Report => ({
  lines: [...lines.filter(({ what }) => what !== 'same'), ...lines.filter(({ what }) => what === 'same')].slice(0, MOST_LINES),
  revisions,
})
