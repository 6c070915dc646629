/** Addresses of the staff's pages, without the language prefix. */
export const workPaths = {
  front: '/arbeid',
  hub: (slug: string) => `/arbeid/torg/${slug}`,
  addHub: '/arbeid/torg/nytt',
  municipality: '/arbeid/kommune',
  providers: '/arbeid/kommune/tilbydere',
  translations: '/arbeid/oversettelser',
  account: '/arbeid/innlogging',
  signOut: '/arbeid/logg-ut',
}
