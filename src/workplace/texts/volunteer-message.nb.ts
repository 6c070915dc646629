/** Whoever runs a need, and those who have said yes: to write to them, and to take down one who rings. */
export const volunteerMessage = {
  link: 'Skriv til de frivillige',
  title: (title: string) => `Skriv til de frivillige: ${title}`,
  lead: 'Alle får den der de vil ha beskjed, og den blir stående på kvitteringen deres.',
  whom: 'Hvem skal få den?',
  all: 'Alle som har vakt framover',
  textHint: 'Høyst 600 tegn. Skriv det viktigste først. Ikke navn på andre og ikke noe privat.',
  reachesNobody: 'Ingen har sagt ja til dette, så det er ingen å skrive til.',
  register: 'Meld en som har sagt fra',
  registerLead: 'For den som ringer, skriver eller kommer innom. Samme regler som på nettet, og kvitteringen går dit de vil ha den.',
  noRoom: 'Alle vaktene er fulle, eller det er ingen framover.',
  done: 'Meldt. Kvitteringen står under.',
  again: 'Denne var meldt fra før. Kvitteringen står under.',
  slip: 'Kvittering til den frivillige',
  slipLead: 'Skriv den ut, eller les opp de tre ordene. Med dem kan de finne vaktene sine igjen og melde av.',
  back: 'Til lista',
}
