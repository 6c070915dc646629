import { receiptPaths } from '../../people/index.ts'

/** The page of a receipt where what is followed is changed. */
export const FOLLOWING_PAGE = 'folg'

/** The page of a receipt where its calendar is made and ended. */
export const CALENDAR_PAGE = 'kalender'

/** The address of the page where it is changed, without language prefix. */
export const changePath = (token: string) => `${receiptPaths.receipt(token)}/${FOLLOWING_PAGE}`
