/** Of each sort of place one that somebody has a role at, and another like it. */
export const PLACES = {
  hub: { own: 'tofte', foreign: 'heggedal' },
  provider: { own: 'innbyggerservice', foreign: 'asker-bibliotekene' },
  body: { own: 'lsu-tofte', foreign: 'lsu-heggedal' },
  service: { own: 'byggesak', foreign: 'barnehage' },
} as const
