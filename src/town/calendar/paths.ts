import { calendarFeedPath } from '../../messages/index.ts'
import { receiptPaths } from '../../people/index.ts'

/** Addresses of somebody's own calendar, without the language prefix. */
export const calendarPaths = {
  page: (token: string) => `${receiptPaths.receipt(token)}/kalender`,
  end: (token: string) => `${receiptPaths.receipt(token)}/kalender/slutt`,
  feed: calendarFeedPath,
}
