import type { CatalogueOf } from '../../platform/i18n/index.ts'

export const nb = {
  receipt: {
    heading: (number: number, hub: string) => `Kølapp nummer ${number}, ${hub}`,
    done: 'Ferdig. Du står i køen.',
    number: 'Nummer',
    where: 'Hvor',
    drawn: 'Trukket',
    state: 'Nå',
    states: {
      waiting: 'Venter',
      called: 'Du er ropt opp',
      parked: 'Satt på vent. Si fra i skranken når du er klar',
      done: 'Ferdig',
      missed: 'Ropt opp, men ingen kom. Si fra i skranken',
      left: 'Du har gått ut av køen',
      closed: 'Dagen er over',
    },
    follow: 'Se plassen din i køen',
    leave: 'Gå ut av køen',
    left: 'Du har gått ut av køen',
  },
  soon: {
    title: (number: number) => `Snart din tur, nummer ${number}`,
    text: 'Kom tilbake nå. Det er høyst to før deg.',
  },
  faults: {
    closed: 'Køen er stengt nå.',
    full: 'Det er for mange i køen nå. Snakk med oss i skranken.',
    noAppointment: 'Vi finner ingen time da. Velg et annet klokkeslett, eller ta en vanlig kølapp.',
    noHub: 'Torget finnes ikke.',
    noTopic: 'Temaet finnes ikke.',
    noTicket: 'Kølappen finnes ikke i dag.',
    otherwise: 'Noen andre har gjort noe med dette nummeret. Se hva som gjelder nå.',
  },
}
export type QueueTexts = CatalogueOf<typeof nb>
