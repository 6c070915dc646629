import type { WorkTexts } from '../texts.nb.ts'

export const volunteerMessage: WorkTexts['volunteerMessage'] = {
  link: 'Write to the volunteers',
  title: (title) => `Write to the volunteers: ${title}`,
  lead: 'Each gets it where they want to hear from us, and it stays on their receipt.',
  whom: 'Who is it for?',
  all: 'All who have a shift ahead',
  textHint: '600 characters at most. The most important thing first. No names of others and nothing private.',
  reachesNobody: 'Nobody has said yes to this, so there is nobody to write to.',
  register: 'Register somebody who has let you know',
  registerLead: 'For whoever rings, writes or comes by. The same rules as on the web, and the receipt goes where they want it.',
  noRoom: 'All shifts are full, or there are none ahead.',
  done: 'Registered. The receipt is below.',
  again: 'They were registered before. The receipt is below.',
  slip: 'Receipt for the volunteer',
  slipLead: 'Print it, or read out the three words. With them they can find their shifts again and cancel.',
  back: 'To the list',
}
