import type { OwnPageTexts } from './own-pages.nb.ts'

export const en: OwnPageTexts = {
  activities: {
    title: 'What’s on?',
    summary: 'Everything that happens at the hubs, day by day.',
    words: 'activities programme calendar events courses sign up today this week',
  },
  propose: {
    title: 'Propose an activity',
    summary: 'Tell us what you want to do. We find a room and people together with you.',
    words: 'idea start arrange proposal group',
  },
  proposals: { title: 'Proposed activities', summary: 'What others have proposed, and how far it has come.', words: 'ideas support' },
  volunteer: { title: 'Volunteer', summary: 'Where somebody is needed. Sign up for a shift.', words: 'shift task help host' },
  appointments: {
    title: 'Book an appointment',
    summary: 'Meet somebody who knows the matter, at a hub, by phone or by video. You need no BankID.',
    words: 'caseworker booking meeting guidance interpreter',
  },
  suggestions: {
    title: 'Suggestions',
    summary: 'What people lack, want or will do, and what became of it.',
    words: 'wish need initiative',
  },
  voice: {
    title: 'Make a suggestion',
    summary: 'Say what is missing, what you want or what you will do.',
    words: 'complaint complain report problem wish need initiative opinion feedback praise',
  },
  asked: {
    title: 'You asked, we answered',
    summary: 'What was asked, answered, done and not done.',
    words: 'answers results figures statistics',
  },
  democracy: {
    title: 'Have a say where you live',
    summary: 'Choose your place and see who takes up matters from there.',
    words: 'local democracy influence participation politics vote',
  },
  bodies: {
    title: 'Bodies of local democracy',
    summary: 'Who they are, what they stand on, and which places they cover.',
    words: 'committee local community committee area forum',
  },
  meetings: { title: 'Meetings', summary: 'When the bodies meet, where, and what is on the agenda.', words: 'notice agenda minutes' },
  cases: {
    title: 'Political cases',
    summary: 'Cases of the council and its committees about the hubs and the places.',
    words: 'decision council politics',
  },
  hearings: {
    title: 'Hearings',
    summary: 'What the municipality asks the places about now, and by when.',
    words: 'consultation statement deadline',
  },
  hubs: { title: 'All hubs', summary: 'The hubs, which are open, and whom you meet there.', words: 'overview list' },
  map: { title: 'Map of the hubs', summary: 'Where the hubs are.', words: 'map address where' },
  find: {
    title: 'Find your hub',
    summary: 'Write where you live, and we show the nearest hub and the nearest desk.',
    words: 'nearest postcode contact us talk to somebody desk',
  },
  about: {
    title: 'What is a hub?',
    summary: 'An open place where neighbours, associations and the municipality meet.',
    words: 'about explanation innbyggertorg',
  },
  news: { title: 'News from the hubs', summary: 'The latest from all the hubs.', words: 'news' },
  follow: {
    title: 'Follow what you like',
    summary: 'Hear when there is something new, by e-mail or text message.',
    words: 'notify subscribe newsletter tell me when',
  },
  receipt: {
    title: 'Find your receipt',
    summary: 'Enter the code you were given, and see, change or cancel what you have booked or signed up for.',
    words: 'receipt code cancel change move appointment sign-up confirmation',
  },
  mine: {
    title: 'My page',
    summary: 'Everything you have booked and signed up for, and what we keep about you.',
    words: 'sign in log in profile my data erase access BankID',
  },
  accessibility: {
    title: 'Accessibility',
    summary: 'How the site can be used, and how to tell us what keeps you out.',
    words: 'universal design barrier screen reader',
  },
  privacy: {
    title: 'Privacy',
    summary: 'What we keep, why, for how long, and what you can demand.',
    words: 'personal data GDPR access erasure',
  },
  cookies: { title: 'Cookies', summary: 'What your browser remembers for us.', words: 'tracking' },
  openData: { title: 'Open data', summary: 'All public content as files and API.', words: 'api csv json dataset developer' },
}
