/** Addresses of the pages for organisations, without the language prefix. */
export const organisationPaths = {
  front: '/organisasjoner',
  claim: '/organisasjoner/ny',
  claimWho: '/organisasjoner/ny/hvem',
  organisation: (id: string) => `/organisasjoner/${id}`,
  /** The same, with what has just been done there. */
  said: (id: string, done: 'sendt' | 'igjen' | 'trukket' | 'her' | 'overlatt' | 'sluttet') => `/organisasjoner/${id}?gjort=${done}`,
  invitations: (id: string) => `/organisasjoner/${id}/invitasjoner`,
  withdrawal: (id: string, invitation: string) => `/organisasjoner/${id}/invitasjoner/${invitation}/trekk`,
  roleEnd: (id: string) => `/organisasjoner/${id}/roller/slutt`,
  handOver: (id: string) => `/organisasjoner/${id}/overtakelse`,
  sign: (id: string) => `/organisasjoner/${id}/livstegn`,
  invitation: (token: string) => `/organisasjoner/invitasjon/${token}`,
  /** On the receipt of an invitation on paper. */
  answer: (token: string) => `/kvittering/${token}/svar`,
  refusal: (token: string) => `/organisasjoner/invitasjon/${token}/nei`,
}
