/** The page of a receipt where what was asked is written anew, after the receipt’s own address; once it is answered, more is asked there. */
export const CHANGE_PAGE = 'sporsmal'
