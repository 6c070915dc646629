import type { WorkTexts } from '../texts.nb.ts'

export const met: WorkTexts['met'] = {
  title: 'Register who somebody is',
  lead: 'For those without an electronic ID. Afterwards they can sign in with a code and do what we must know who does. It counts for a year.',
  name: 'Name, as on the proof of identity',
  address: 'E-mail or mobile that they alone read',
  addressHint: 'The codes are sent there. Read it out to them, letter by letter.',
  how: 'How do you know who it is?',
  hows: { document: 'They showed valid proof of identity', known: 'I know them from before' },
  howHint: 'Write nothing from the proof of identity: we are not to have it.',
  alone: 'I have read the address out, and nobody else uses it',
  needAlone: 'Read the address out and ask whether anybody else uses it. If they share it, they must use another.',
  save: 'Register',
  link: 'Register who they are',
}
