/** Addresses of the forms, without the language prefix. A topic is `hub:tofte` or `provider:kime`. */
export const actPaths = {
  followMany: '/folg',
  follow: (topic: string) => `/folg/${place(topic)}`,
  contact: (topic: string) => `/kontakt/${place(topic)}`,
}

/** Pages of a receipt for what is followed. */
export const followingPaths = {
  change: (token: string) => `/kvittering/${token}/folg`,
  stopAll: (token: string) => `/kvittering/${token}/stopp-alt`,
}

const SEGMENTS: Readonly<Record<string, string>> = {
  hub: 'torg',
  provider: 'tilbyder',
  place: 'sted',
  theme: 'tema',
  need: 'frivillig',
  body: 'organ',
  case: 'sak',
  suggestion: 'innspill',
}

function place(topic: string): string {
  const [kind = '', slug = ''] = topic.split(':')
  return `${SEGMENTS[kind] ?? kind}/${slug}`
}
