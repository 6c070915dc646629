import type { WorkTexts } from '../texts.nb.ts'

export const committee: WorkTexts['nouns']['committee'] = {
  one: 'committee',
  many: 'The text about the committee',
  add: 'The text about the committee',
  none: 'No text has been written.',
  lead: 'Stands on the public pages. Meetings and members come later.',
  body: 'What is the committee, and what happens?',
  bodyHint: 'No names of persons.',
  places: 'Places',
  trial: 'The trial lasts',
  afterTrial: 'After the trial',
  edit: 'Change the text',
  publicPage: 'See the page of the square',
  mayOnlySee: 'The secretary changes the text. Tell the secretary when something is wrong.',
}
