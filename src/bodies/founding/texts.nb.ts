import type { CatalogueOf } from '../../platform/i18n/index.ts'

export const nb = {
  title: 'Stiftelsesmøte',
  of: (body: string) => `Stiftelsesmøte for ${body}`,
  minutes: 'Protokoll',
  when: (day: string, place: string) => `Tid og sted: ${day}, ${place}.`,
  present: (count: number) => (count === 1 ? 'Til stede med stemmerett: 1 person.' : `Til stede med stemmerett: ${count} personer.`),
  votes: (yes: number, no: number) => `${yes} stemte for, ${no} stemte mot.`,
  founded: (body: string) => `Sak 1. Stiftelse\nMøtet tok stilling til om ${body} skal stiftes.`,
  isFounded: (body: string) => `${body} er stiftet.`,
  statutes: 'Sak 2. Vedtekter\nForslaget til vedtekter ble lagt fram.',
  isAdopted: (day: string) => `Vedtektene er vedtatt og gjelder fra ${day}.`,
  board: 'Sak 3. Valg av styre\nStyret ble valgt. Resultatet av hvert valg står sammen med protokollen.',
  signed: 'To som var til stede, har lest protokollen og skrevet under på papir.',
  faults: {
    notAssociation: 'Bare en forening stiftes på et møte. Et utvalg oppnevnes av kommunestyret.',
    notYet: 'Noe mangler før protokollen kan godkjennes. Se lista.',
    approved: 'Protokollen er godkjent. Det møtet kom til, endres ikke. En feil rettes i en ny utgave.',
    noMinutes: 'Vi finner ingen protokoll fra et stiftelsesmøte her.',
    unchanged: 'Teksten er den samme som før.',
  },
}
export type FoundingTexts = CatalogueOf<typeof nb>
