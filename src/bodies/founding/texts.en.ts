import type { FoundingTexts } from './texts.nb.ts'

export const en: FoundingTexts = {
  title: 'Founding meeting',
  of: (body) => `Founding meeting of ${body}`,
  minutes: 'Minutes',
  when: (day, place) => `Time and place: ${day}, ${place}.`,
  present: (count) => (count === 1 ? 'Present with a vote: 1 person.' : `Present with a vote: ${count} people.`),
  votes: (yes, no) => `${yes} voted for, ${no} voted against.`,
  founded: (body) => `Item 1. Founding\nThe meeting decided whether to found ${body}.`,
  isFounded: (body) => `${body} has been founded.`,
  statutes: 'Item 2. Statutes\nThe proposed statutes were presented.',
  isAdopted: (day) => `The statutes have been adopted and are in force from ${day}.`,
  board: 'Item 3. Election of the board\nThe board was elected. The result of each election stands with the minutes.',
  signed: 'Two people who were present have read the minutes and signed them on paper.',
  faults: {
    notAssociation: 'Only an association is founded at a meeting. A committee is appointed by the council.',
    notYet: 'Something is missing before the minutes can be approved. See the list.',
    approved: 'The minutes have been approved. What the meeting decided is not changed. A mistake is corrected in a new version.',
    noMinutes: 'We find no minutes of a founding meeting here.',
    unchanged: 'The text is the same as before.',
  },
}
