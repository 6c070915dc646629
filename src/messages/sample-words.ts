import type { Language } from '../platform/content/localized.ts'

interface SampleWords {
  heading: string
  facts: readonly { term: string; text: string }[]
  topics: readonly string[]
  items: readonly { title: string; text: string }[]
  name: string
  question: string
  answer: string
}

/** Made-up content for messages that are only looked at. */
export const sampleWords: Record<Language, SampleWords> = {
  nb: {
    heading: 'Du følger Eksempeltorget',
    facts: [
      { term: 'Du får vite om', text: 'Nytt' },
      { term: 'Når', text: 'Med en gang' },
    ],
    topics: ['Eksempeltorget'],
    items: [
      { title: 'Språkkafé hver tirsdag', text: 'Kom som du er. Kaffen er gratis.' },
      { title: 'Stengt på fredag', text: 'Huset er stengt hele dagen.' },
    ],
    name: 'Eksempeltorget',
    question: 'Har dere heis?',
    answer: 'Ja, den står til høyre for inngangen.',
  },
  nn: {
    heading: 'Du følgjer Eksempeltorget',
    facts: [
      { term: 'Du får vite om', text: 'Nytt' },
      { term: 'Når', text: 'Med ein gong' },
    ],
    topics: ['Eksempeltorget'],
    items: [
      { title: 'Språkkafé kvar tysdag', text: 'Kom som du er. Kaffien er gratis.' },
      { title: 'Stengt på fredag', text: 'Huset er stengt heile dagen.' },
    ],
    name: 'Eksempeltorget',
    question: 'Har de heis?',
    answer: 'Ja, han står til høgre for inngangen.',
  },
  en: {
    heading: 'You follow the Example hub',
    facts: [
      { term: 'You hear of', text: 'News' },
      { term: 'When', text: 'At once' },
    ],
    topics: ['the Example hub'],
    items: [
      { title: 'Language café every Tuesday', text: 'Come as you are. The coffee is free.' },
      { title: 'Closed on Friday', text: 'The house is closed all day.' },
    ],
    name: 'The Example hub',
    question: 'Do you have a lift?',
    answer: 'Yes, to the right of the entrance.',
  },
}
