/** Addresses, without the language prefix. */
export const embedPaths = {
  week: (hub: string) => `/torg/${hub}/innfelt`,
  oembed: (of: string) => `/oembed?${new URLSearchParams({ url: of, format: 'json' }).toString()}`,
}
