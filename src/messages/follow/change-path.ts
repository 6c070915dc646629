import { receiptPaths } from '../../people/index.ts'

/** The page of a receipt where what is followed is changed. */
export const FOLLOWING_PAGE = 'folg'

/** Its address, without language prefix. */
export const changePath = (token: string) => `${receiptPaths.receipt(token)}/${FOLLOWING_PAGE}`
