/** Addresses of the walk-in queue, without the language prefix. */
export const queuePaths = {
  kiosk: (hub: string) => `/torg/${hub}/kolapp`,
  screen: (hub: string) => `/torg/${hub}/koskjerm`,
  stream: (hub: string) => `/torg/${hub}/kostrom`,
  ticket: (token: string) => `/kvittering/${token}/${TICKET_PAGE}`,
}

/** The page of a receipt where the place in line is followed. */
export const TICKET_PAGE = 'kolapp'
