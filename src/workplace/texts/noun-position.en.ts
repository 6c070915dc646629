import type { WorkTexts } from '../texts.nb.ts'

export const position: WorkTexts['nouns']['position'] = {
  one: 'position',
  many: 'Positions',
  add: 'Add a position',
  none: 'No positions have been entered.',
  lead: 'Those who take appointments, and the interpreters who take part. They are positions, never names. Working hours are set under Appointments.',
  key: 'What is the position called?',
  keyHint: 'For example «byggesak-3», never the name of a person. It cannot be changed later.',
  kind: 'What does it do?',
  kinds: { caseworker: 'Takes appointments', interpreter: 'Interprets when others take them' },
  provider: 'Where does it belong?',
  services: 'Topics that it takes',
  languages: 'Languages',
  languagesHint: 'Languages spoken so well that no interpreter is needed. For an interpreter: those that are interpreted.',
  share: 'Share of the appointments, in per cent',
  shareHint: '100 is a full position. With 50 it has half as many as a full one.',
  part: (share) => `${share} per cent`,
  faults: {
    position_services: 'Choose at least one topic.',
    position_bookable: 'One of the topics cannot be booked. Choose another, or change the topic first.',
    position_none: 'Nobody comes to an interpreter. Take the topics away.',
    position_languages: 'Choose at least one language.',
  },
}
