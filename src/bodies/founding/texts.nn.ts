import type { FoundingTexts } from './texts.nb.ts'

export const nn: FoundingTexts = {
  title: 'Skipingsmøte',
  of: (body) => `Skipingsmøte for ${body}`,
  minutes: 'Protokoll',
  when: (day, place) => `Tid og stad: ${day}, ${place}.`,
  present: (count) => (count === 1 ? 'Til stades med røysterett: 1 person.' : `Til stades med røysterett: ${count} personar.`),
  votes: (yes, no) => `${yes} røysta for, ${no} røysta mot.`,
  founded: (body) => `Sak 1. Skiping\nMøtet tok stilling til om ${body} skal skipast.`,
  isFounded: (body) => `${body} er skipa.`,
  statutes: 'Sak 2. Vedtekter\nFramlegget til vedtekter vart lagt fram.',
  isAdopted: (day) => `Vedtektene er vedtekne og gjeld frå ${day}.`,
  board: 'Sak 3. Val av styre\nStyret vart valt. Resultatet av kvart val står saman med protokollen.',
  signed: 'To som var til stades, har lese protokollen og skrive under på papir.',
  faults: {
    notAssociation: 'Berre ei foreining blir skipa på eit møte. Eit utval blir oppnemnt av kommunestyret.',
    notYet: 'Noko manglar før protokollen kan godkjennast. Sjå lista.',
    approved: 'Protokollen er godkjend. Det møtet kom til, blir ikkje endra. Ein feil blir retta i ei ny utgåve.',
    noMinutes: 'Vi finn ingen protokoll frå eit skipingsmøte her.',
    unchanged: 'Teksten er den same som før.',
  },
}
