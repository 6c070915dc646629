import type { Day } from '../platform/time/index.ts'

const withDay = (path: string, day: Day | undefined) => (day === undefined ? path : `${path}?dato=${day}`)

/** Addresses, without the language prefix. */
export const bodyPaths = {
  list: '/organ',
  body: (slug: string, day?: Day) => withDay(`/organ/${slug}`, day),
  /** What it has to do: what waits, what is being treated, what was decided. */
  matters: (slug: string, day?: Day) => withDay(`/organ/${slug}/saker`, day),
  democracy: '/naerdemokrati',
  ofPlace: (place: string) => `/naerdemokrati/${place}`,
}
