/** Who sends a message with this link, as its reader sees it in an address: `torg.example`. */
export const siteOf = (link: string): string => /^https?:\/\/([^/]+)/.exec(link)?.[1] ?? ''
