import type { WorkTexts } from '../texts.nb.ts'

export const met: WorkTexts['met'] = {
  title: 'Registrer kven nokon er',
  lead: 'For den som ikkje har elektronisk ID. Etterpå kan dei logge inn med ein kode og gjere det som krev at vi veit kven dei er. Det gjeld i eitt år.',
  name: 'Namn, som på legitimasjonen',
  address: 'E-post eller mobil som berre dei les',
  addressHint: 'Vi sender kodane dit. Les den opp for dei, teikn for teikn.',
  how: 'Korleis veit du kven det er?',
  hows: { document: 'Dei viste gyldig legitimasjon', known: 'Eg kjenner dei frå før' },
  howHint: 'Skriv ikkje noko frå legitimasjonen: det skal vi ikkje ha.',
  alone: 'Eg har lese opp adressa, og ingen andre bruker henne',
  needAlone: 'Les opp adressa og spør om nokon andre bruker henne. Deler dei henne med nokon, må dei bruke ei anna.',
  save: 'Registrer',
  link: 'Registrer kven dei er',
}
