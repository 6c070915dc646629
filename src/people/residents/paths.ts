/** Where one goes from the list, past the receipt. */
export const ONWARD = { change: 'endring', cancel: 'avlysning', paper: 'utskrift' } as const
export type OnwardWay = keyof typeof ONWARD

/** Addresses of residents' sign-in and pages, without the language prefix. */
export const residentPaths = {
  signIn: '/logg-inn',
  /** To the issuer. A link, never a form: `form-action 'self'` would stop the way there. */
  issuer: '/logg-inn/id',
  answer: '/logg-inn/svar',
  /** Where the issuer tells that a sign-in has ended there. */
  logout: '/logg-inn/utlogging',
  code: '/logg-inn/kode',
  /** The page behind the link in the message with the code. */
  codeLink: (token: string) => `/logg-inn/lenke/${token}`,
  signOut: '/logg-ut',
  signedOut: '/logget-ut',
  mine: '/min-side',
  mineFile: '/min-side/fil',
  confirmation: (actId: string) => `/min-side/kvittering/${actId}/bekreftelse`,
  receipt: (actId: string) => `/min-side/kvittering/${actId}`,
  /** On to a page of the receipt: where it is changed, called off or printed. */
  onward: (actId: string, way: OnwardWay) => `/min-side/kvittering/${actId}?til=${ONWARD[way]}`,
  about: '/min-side/om-deg',
  contacts: '/min-side/adresser',
  changeContact: '/min-side/adresser/endring',
  signIns: '/min-side/innlogginger',
  endSignIn: '/min-side/innlogginger/slutt',
  data: '/min-side/opplysninger',
  dataFile: '/min-side/opplysninger/fil',
}

/** Where signing in begins, and where it leads back to. */
export const residentSignInPath = (returnTo: string, level?: string): string =>
  `${residentPaths.signIn}?til=${encodeURIComponent(returnTo)}${level === undefined ? '' : `&niva=${level}`}`
