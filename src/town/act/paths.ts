/** Addresses of the forms, without the language prefix. A topic is `hub:tofte` or `provider:kime`. */
export const actPaths = {
  follow: (topic: string) => `/folg/${place(topic)}`,
  contact: (topic: string) => `/kontakt/${place(topic)}`,
}

const place = (topic: string) => topic.replace(/^hub:/, 'torg/').replace(/^provider:/, 'tilbyder/')
