import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'
import type { Group } from './own-acts.ts'

const FEW = {
  nb: ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti'],
  nn: ['Ingen', 'Éin', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
}
const number = (lang: keyof typeof FEW, count: number) => FEW[lang][count] ?? String(count)

const nb = {
  title: 'Min side',
  heading: {
    waiting: (count: number) => `${number('nb', count)} ting venter på deg`,
    coming: (count: number) => `${number('nb', count)} ting kommer`,
    running: (count: number) => `${number('nb', count)} ting i gang`,
    none: 'Ingenting venter på deg',
  },
  lead: { named: (name: string) => `Alt du har bedt om, ${name}.`, unnamed: 'Alt du har bedt om, samlet på ett sted.' },
  groups: { waiting: 'Venter på deg', coming: 'Kommer', running: 'I gang', over: 'Over' } satisfies Record<Group, string>,
  unconfirmed: 'Ikke bekreftet ennå',
  forAnother: (name: string) => `På vegne av ${name}`,
  forSomebody: 'På vegne av en annen',
  byHelper: (name: string) => `Ved hjelp av ${name}`,
  today: 'I dag',
  more: (count: number) => (count === 1 ? 'og én gang til' : `og ${number('nb', count).toLowerCase()} ganger til`),
  takeAway: 'Vil du ha listen med deg?',
  file: 'Last ned som fil (JSON)',
  empty: 'Her finner du det du følger, det du spør om og det du melder deg på, også når noen har hjulpet deg på telefon eller i skranken.',
  emptyWays: {
    activities: { title: 'Finn en aktivitet', text: 'Det som skjer på torgene, og hva du kan melde deg på.' },
    times: { title: 'Bestill time', text: 'Møt en saksbehandler på et torg, på video eller telefon.' },
    follow: { title: 'Følg det du vil', text: 'Få vite når det er noe nytt på et torg, et sted eller i en sak.' },
    suggest: { title: 'Gi et innspill', text: 'Si hva du vil gjøre, hva du ønsker deg eller hva som mangler.' },
  },
  addAddress: 'Mangler noe? Legg til e-posten eller mobilen du brukte.',
  addAddressLink: 'Legg til en adresse',
  hidden: (count: number) =>
    count === 1 ? 'Én ting til vises når du har vist hvem du er.' : `${number('nb', count)} ting til vises når du har vist hvem du er.`,
  hiddenLink: 'Vis hvem du er med elektronisk ID',
  menu: 'Dine sider',
  pages: {
    mine: 'Det du har bedt om',
    about: 'Om deg',
    contacts: 'Adressene dine',
    signIns: 'Innloggingene dine',
    data: 'Opplysningene dine',
  },
  signOut: 'Logg ut',
}

export type MineTexts = CatalogueOf<typeof nb>

const nn: MineTexts = {
  title: 'Mi side',
  heading: {
    waiting: (count) => `${number('nn', count)} ting ventar på deg`,
    coming: (count) => `${number('nn', count)} ting kjem`,
    running: (count) => `${number('nn', count)} ting i gang`,
    none: 'Ingenting ventar på deg',
  },
  lead: { named: (name) => `Alt du har bede om, ${name}.`, unnamed: 'Alt du har bede om, samla på éin stad.' },
  groups: { waiting: 'Ventar på deg', coming: 'Kjem', running: 'I gang', over: 'Over' },
  unconfirmed: 'Ikkje stadfesta enno',
  forAnother: (name) => `På vegner av ${name}`,
  forSomebody: 'På vegner av ein annan',
  byHelper: (name) => `Ved hjelp av ${name}`,
  today: 'I dag',
  more: (count) => (count === 1 ? 'og éin gong til' : `og ${number('nn', count).toLowerCase()} gonger til`),
  takeAway: 'Vil du ha lista med deg?',
  file: 'Last ned som fil (JSON)',
  empty: 'Her finn du det du følgjer, det du spør om og det du melder deg på, òg når nokon har hjelpt deg på telefon eller i skranken.',
  emptyWays: {
    activities: { title: 'Finn ein aktivitet', text: 'Det som skjer på torga, og kva du kan melde deg på.' },
    times: { title: 'Bestill time', text: 'Møt ein saksbehandlar på eit torg, på video eller telefon.' },
    follow: { title: 'Følg det du vil', text: 'Få vite når det er noko nytt på eit torg, ein stad eller i ei sak.' },
    suggest: { title: 'Gi eit innspel', text: 'Sei kva du vil gjere, kva du ønskjer deg eller kva som manglar.' },
  },
  addAddress: 'Manglar noko? Legg til e-posten eller mobilen du brukte.',
  addAddressLink: 'Legg til ei adresse',
  hidden: (count) =>
    count === 1
      ? 'Éin ting til blir vist når du har vist kven du er.'
      : `${number('nn', count)} ting til blir viste når du har vist kven du er.`,
  hiddenLink: 'Vis kven du er med elektronisk ID',
  menu: 'Sidene dine',
  pages: {
    mine: 'Det du har bede om',
    about: 'Om deg',
    contacts: 'Adressene dine',
    signIns: 'Innloggingane dine',
    data: 'Opplysningane dine',
  },
  signOut: 'Logg ut',
}

const en: MineTexts = {
  title: 'My page',
  heading: {
    waiting: (count) => (count === 1 ? 'One thing waits for you' : `${number('en', count)} things wait for you`),
    coming: (count) => (count === 1 ? 'One thing ahead' : `${number('en', count)} things ahead`),
    running: (count) => (count === 1 ? 'One thing under way' : `${number('en', count)} things under way`),
    none: 'Nothing waits for you',
  },
  lead: { named: (name) => `All you have asked for, ${name}.`, unnamed: 'All you have asked for, in one place.' },
  groups: { waiting: 'Waits for you', coming: 'Ahead', running: 'Under way', over: 'Over' },
  unconfirmed: 'Not confirmed yet',
  forAnother: (name) => `On behalf of ${name}`,
  forSomebody: 'On behalf of somebody else',
  byHelper: (name) => `With the help of ${name}`,
  today: 'Today',
  more: (count) => (count === 1 ? 'and once more' : `and ${number('en', count).toLowerCase()} times more`),
  takeAway: 'Would you like to take the list along?',
  file: 'Download as a file (JSON)',
  empty: 'Here you find what you follow, what you ask and what you sign up for, also when somebody has helped you by phone or at the desk.',
  emptyWays: {
    activities: { title: 'Find an activity', text: 'What happens at the hubs, and what you can sign up for.' },
    times: { title: 'Book an appointment', text: 'Meet a caseworker at a hub, by video or by phone.' },
    follow: { title: 'Follow what you like', text: 'Be told when there is news of a hub, a place or a case.' },
    suggest: { title: 'Make a suggestion', text: 'Say what you will do, what you wish for or what is missing.' },
  },
  addAddress: 'Is something missing? Add the e-mail or mobile that you used.',
  addAddressLink: 'Add an address',
  hidden: (count) => `${number('en', count)} more ${count === 1 ? 'thing is' : 'things are'} shown when you have shown who you are.`,
  hiddenLink: 'Show who you are with an electronic ID',
  menu: 'Your pages',
  pages: { mine: 'What you have asked for', about: 'About you', contacts: 'Your addresses', signIns: 'Your sign-ins', data: 'Your data' },
  signOut: 'Sign out',
}

export const mineTexts = catalogues<MineTexts>({ nb, nn, en })
