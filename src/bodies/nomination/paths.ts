/** The page of a receipt where she who was proposed says yes or no, after the receipt's own address. */
export const SIT_PAGE = 'utvalg'

/** Addresses of «Vil du sitte?», without the language prefix. */
export const nominationPaths = {
  sit: (body: string) => `/organ/${body}/sitte`,
  interest: (body: string, place?: string) => `/organ/${body}/sitte/interesse${place === undefined ? '' : `?bor=${place}`}`,
  answer: (token: string) => `/kvittering/${token}/${SIT_PAGE}`,
}
