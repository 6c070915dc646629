import type { QueueTexts } from './texts.nb.ts'

export const nn: QueueTexts = {
  receipt: {
    heading: (number, hub) => `Kølapp nummer ${number}, ${hub}`,
    done: 'Ferdig. Du står i køen.',
    number: 'Nummer',
    where: 'Kvar',
    drawn: 'Trekt',
    state: 'No',
    states: {
      waiting: 'Ventar',
      called: 'Du er ropt opp',
      parked: 'Sett på vent. Sei frå i skranken når du er klar',
      done: 'Ferdig',
      missed: 'Ropt opp, men ingen kom. Sei frå i skranken',
      left: 'Du har gått ut av køen',
      closed: 'Dagen er over',
    },
    follow: 'Sjå plassen din i køen',
    leave: 'Gå ut av køen',
    left: 'Du har gått ut av køen',
  },
  soon: {
    title: (number) => `Snart din tur, nummer ${number}`,
    text: 'Kom tilbake no. Det er høgst to før deg.',
  },
  faults: {
    closed: 'Køen er stengd no.',
    full: 'Det er for mange i køen no. Snakk med oss i skranken.',
    noAppointment: 'Vi finn ingen time då. Vel eit anna klokkeslett, eller ta ein vanleg kølapp.',
    noHub: 'Torget finst ikkje.',
    noTopic: 'Temaet finst ikkje.',
    noTicket: 'Kølappen finst ikkje i dag.',
    otherwise: 'Nokon andre har gjort noko med dette nummeret. Sjå kva som gjeld no.',
  },
}
