import type { WorkTexts } from '../texts.nb.ts'

export const volunteerMessage: WorkTexts['volunteerMessage'] = {
  link: 'Skriv til dei frivillige',
  title: (title) => `Skriv til dei frivillige: ${title}`,
  lead: 'Alle får henne der dei vil ha melding, og ho blir ståande på kvitteringa deira.',
  whom: 'Kven skal få henne?',
  all: 'Alle som har vakt framover',
  textHint: 'Høgst 600 teikn. Skriv det viktigaste først. Ikkje namn på andre og ikkje noko privat.',
  reachesNobody: 'Ingen har sagt ja til dette, så det er ingen å skrive til.',
  register: 'Meld ein som har sagt frå',
  registerLead: 'For den som ringjer, skriv eller kjem innom. Same reglar som på nettet, og kvitteringa går dit dei vil ha henne.',
  noRoom: 'Alle vaktene er fulle, eller det er ingen framover.',
  done: 'Meld. Kvitteringa står under.',
  again: 'Denne var meld frå før. Kvitteringa står under.',
  slip: 'Kvittering til den frivillige',
  slipLead: 'Skriv henne ut, eller les opp dei tre orda. Med dei kan dei finne vaktene sine att og melde av.',
  back: 'Til lista',
}
