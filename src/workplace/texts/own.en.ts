import type { WorkTexts } from '../texts.nb.ts'

export const own: WorkTexts['own'] = {
  title: 'Your own',
  lead: 'What you change here is on the public pages at once.',
  text: 'The text about you',
  textLead:
    'Stands on the page of the provider and where you are mentioned. The municipality changes the name and what sort of provider you are.',
  editText: 'Change the text',
  news: 'News that is not of one square',
  publicPage: 'See the page',
  atHubs: 'At the squares',
  add: 'Add',
  waiting: (count) => (count === 1 ? 'question waits for an answer' : 'questions wait for an answer'),
  followers: (count) => (count === 1 ? 'follows you' : 'follow you'),
  provider: 'Provider',
  body: 'Committee',
}
