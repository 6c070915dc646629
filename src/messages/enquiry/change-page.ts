/** The page of a receipt where what was asked is written anew, after the receipt’s own address. */
export const CHANGE_PAGE = 'sporsmal'
