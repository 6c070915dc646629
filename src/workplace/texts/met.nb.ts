/** Registering at the desk who somebody is. */
export const met = {
  title: 'Registrer hvem noen er',
  lead: 'For den som ikke har elektronisk ID. Etterpå kan de logge inn med en kode og gjøre det som krever at vi vet hvem de er. Det gjelder i ett år.',
  name: 'Navn, som på legitimasjonen',
  address: 'E-post eller mobil som bare de leser',
  addressHint: 'Vi sender kodene dit. Les den opp for dem, tegn for tegn.',
  how: 'Hvordan vet du hvem det er?',
  hows: { document: 'De viste gyldig legitimasjon', known: 'Jeg kjenner dem fra før' },
  howHint: 'Skriv ikke noe fra legitimasjonen: det skal vi ikke ha.',
  alone: 'Jeg har lest opp adressen, og ingen andre bruker den',
  needAlone: 'Les opp adressen og spør om noen andre bruker den. Deler de den med noen, må de bruke en annen.',
  save: 'Registrer',
  link: 'Registrer hvem de er',
}
