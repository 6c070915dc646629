/** Addresses, without the language prefix. */
export const roomPaths = {
  rooms: (hub: string) => `/torg/${hub}/lokaler`,
  borrow: (hub: string, room: string) => `/torg/${hub}/lokaler/${room}`,
}
