/** What the hubs are drawn on: which part of the world, and land and sea in the drawing's own units. */
export interface MapGround {
  width: number
  height: number
  /** Where the drawing has some longitudes, west to east, and some latitudes, north to south; straight between them. */
  across: readonly { lon: number; x: number }[]
  down: readonly { lat: number; y: number }[]
  /** Path of the land, and of the coast that is drawn. */
  land: string
  coast: string
  /** Where land begins and ends across the drawing, from `y` downward. */
  shores: readonly { y: number; from: number; to: number }[]
  waters: readonly { name: 'oslofjord' | 'drammensfjord'; x: number; y: number; upright: boolean }[]
}

/** Asker from Holmen to Tofte, stretched where the hubs lie close, so that every name finds room. */
export const askerGround: MapGround = {
  width: 760,
  height: 860,
  across: [
    { lon: 10.337, x: 60 },
    { lon: 10.567, x: 420 },
  ],
  // The north has six hubs in twelve kilometres, the south two in twenty: the north gets more room.
  down: [
    { lat: 59.855, y: 70 },
    { lat: 59.745, y: 410 },
    { lat: 59.68, y: 545 },
    { lat: 59.547, y: 735 },
  ],
  land: 'M0 0H580V120L555 145V280L590 315V410L540 460V560L610 630V800L550 860H330L300 830V660L180 540V480L90 570H0Z',
  coast: 'M580 0V120L555 145V280L590 315V410L540 460V560L610 630V800L550 860M330 860 300 830V660L180 540V480L90 570H0',
  shores: [
    { y: 0, from: 16, to: 545 },
    { y: 440, from: 16, to: 530 },
    { y: 470, from: 190, to: 530 },
    { y: 560, from: 310, to: 600 },
  ],
  waters: [
    { name: 'oslofjord', x: 700, y: 560, upright: true },
    { name: 'drammensfjord', x: 28, y: 828, upright: false },
  ],
}
