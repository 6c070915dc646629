import type { MeetingTexts } from './texts.nb.ts'

export const nn: MeetingTexts = {
  named: (number, body) => `Møte ${number} i ${body}`,
  onAgenda: (meeting, item, day) => `Det står på saklista til møte ${meeting}, ${day}, som sak ${item}.`,
  takenOff: (meeting, day) => `Det er teke av saklista til møte ${meeting}, ${day}.`,
  treated: (meeting, day) => `Det vart behandla i møte ${meeting}, ${day}.`,
  closedBy: (law) => `Saka er lukka etter ${law}.`,
  moved: (meeting, day, clock) => `Møte ${meeting} blir halde ${day}${clock === null ? '' : ` klokka ${clock}`}.`,
  told: {
    called: (name, day, clock) => `Innkalling: ${name}, ${day}${clock === null ? '' : ` klokka ${clock}`}`,
    moved: (name, day, clock) => `Ny tid eller ny stad: ${name}, ${day}${clock === null ? '' : ` klokka ${clock}`}`,
    off: (name) => `Avlyst: ${name}`,
    decided: (title) => `Dette vart bestemt: ${title}`,
  },
  bases: {
    koml_11_5_secrecy: 'Kommunelova § 11-5: teieplikt i lov',
    koml_11_5_employee: 'Kommunelova § 11-5: tenestlege forhold for ein arbeidstakar',
    koml_11_5_privacy: 'Kommunelova § 11-5: omsynet til personvern',
    koml_11_5_public_interest: 'Kommunelova § 11-5: tungtvegande offentlege interesser',
    offl_13: 'Offentleglova § 13: teieplikt',
    offl_23: 'Offentleglova § 23: forhandlingsposisjonen til det offentlege',
  },
}
