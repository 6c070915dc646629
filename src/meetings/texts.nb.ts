import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  named: (number: number, body: string) => `Møte ${number} i ${body}`,
  onAgenda: (meeting: number, item: number, day: string) => `Det står på saklista til møte ${meeting}, ${day}, som sak ${item}.`,
  takenOff: (meeting: number, day: string) => `Det er tatt av saklista til møte ${meeting}, ${day}.`,
  treated: (meeting: number, day: string) => `Det ble behandlet i møte ${meeting}, ${day}.`,
  closedBy: (law: string) => `Saken er lukket etter ${law}.`,
  moved: (meeting: number, day: string, clock: string | null) =>
    `Møte ${meeting} holdes ${day}${clock === null ? '' : ` klokka ${clock}`}.`,
  told: {
    called: (name: string, day: string, clock: string | null) => `Innkalling: ${name}, ${day}${clock === null ? '' : ` klokka ${clock}`}`,
    moved: (name: string, day: string, clock: string | null) =>
      `Ny tid eller nytt sted: ${name}, ${day}${clock === null ? '' : ` klokka ${clock}`}`,
    off: (name: string) => `Avlyst: ${name}`,
    decided: (title: string) => `Dette ble bestemt: ${title}`,
  },
  bases: {
    koml_11_5_secrecy: 'Kommuneloven § 11-5: taushetsplikt i lov',
    koml_11_5_employee: 'Kommuneloven § 11-5: en arbeidstakers tjenstlige forhold',
    koml_11_5_privacy: 'Kommuneloven § 11-5: hensynet til personvern',
    koml_11_5_public_interest: 'Kommuneloven § 11-5: tungtveiende offentlige interesser',
    offl_13: 'Offentleglova § 13: taushetsplikt',
    offl_23: 'Offentleglova § 23: det offentliges forhandlingsposisjon',
  },
}
export type MeetingTexts = CatalogueOf<typeof nb>
