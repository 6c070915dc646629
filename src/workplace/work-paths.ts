/** Addresses of the staff's pages, without the language prefix. */
export const workPaths = {
  front: '/arbeid',
  hub: (slug: string) => `/arbeid/torg/${slug}`,
  addHub: '/arbeid/torg/nytt',
  municipality: '/arbeid/kommune',
  providers: '/arbeid/kommune/tilbydere',
  translations: '/arbeid/oversettelser',
  outbox: '/arbeid/utboks',
  message: (id: string) => `/arbeid/utboks/${id}`,
  enquiries: '/arbeid/sporsmal',
  enquiry: (id: string) => `/arbeid/sporsmal/${id}`,
  roles: '/arbeid/roller',
  rolesOf: (account: string) => `/arbeid/roller/${account}`,
  account: '/arbeid/innlogging',
  signOut: '/arbeid/logg-ut',
}
