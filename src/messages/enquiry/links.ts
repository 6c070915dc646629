/** A question seldom needs more: a page, and where it was read. */
const MOST_LINKS = 3

/** So many links that somebody should look before anybody answers. */
export const isLinkFlood = (text: string): boolean => (text.match(/https?:\/\/|\bwww\./gi)?.length ?? 0) > MOST_LINKS
