/** Addresses of what people come about, without the language prefix. */
export const servicePaths = {
  list: '/timer',
  service: (key: string) => `/timer/${key}`,
}
