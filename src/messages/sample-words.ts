import type { Language } from '../platform/content/localized.ts'

interface SampleWords {
  heading: string
  facts: readonly { term: string; text: string }[]
  topics: readonly string[]
  items: readonly { title: string; text: string }[]
  name: string
  question: string
  answer: string
  notice: { title: string; text: string }
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
    notice: {
      title: 'Ledig plass: Eksempelkurs',
      text: 'Det er en ledig plass på Eksempelkurs, mandag 13. januar 2020, 10.00. Svar ja eller nei innen tirsdag 7. januar kl. 12.00, ellers går plassen til nestemann.',
    },
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
    notice: {
      title: 'Ledig plass: Eksempelkurs',
      text: 'Det er ein ledig plass på Eksempelkurs, måndag 13. januar 2020, 10.00. Svar ja eller nei innan tysdag 7. januar kl. 12.00, elles går plassen til nestemann.',
    },
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
    notice: {
      title: 'A place is free: Example course',
      text: 'A place is free at Example course, Monday 13 January 2020, 10:00. Say yes or no by Tuesday 7 January at 12:00, or the place goes to the next.',
    },
  },
}
