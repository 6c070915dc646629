/** A question seldom needs more: a page, and where it was read. */
const MOST_LINKS = 3

/** So many links that somebody should look before anybody answers. */
export const isLinkFlood = (text: string): boolean => linksIn(text) > MOST_LINKS

export const linksIn = (text: string): number => text.match(/https?:\/\/|\bwww\./gi)?.length ?? 0
