/** The page of a receipt where a proposer answers what staff suggest. */
export const SUGGESTION_PAGE = 'forslag'

/** Addresses, without the language prefix. */
export const proposalPaths = {
  propose: '/aktiviteter/foresla',
  proposeAt: (hub: string) => `/aktiviteter/foresla?torg=${hub}`,
  list: '/aktiviteter/forslag',
  listAt: (hub: string) => `/aktiviteter/forslag?torg=${hub}`,
  proposal: (number: number) => `/aktiviteter/forslag/${number}`,
  join: (number: number) => `/aktiviteter/forslag/${number}/bli-med`,
  suggestion: (token: string) => `/kvittering/${token}/${SUGGESTION_PAGE}`,
}
