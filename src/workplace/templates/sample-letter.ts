import type { Call } from '../../messages/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import type { Letter } from '../calls/letter-sheet.tsx'
import type { Work } from '../work.ts'
import { workTexts } from '../texts.ts'

const ADDRESS = ['Eksempel Eksempelsen', 'Eksempelveien 1', '0000 EKSEMPEL'].join('\n')

/** One piece of news and one answer, to somebody made up, from the first hub there is. */
export function sampleLetter({ hubs, now }: Work, { language, lines }: { language: PageLanguage; lines: Letter['lines'] }): Letter {
  const { letter: t } = workTexts(catalogueLanguage(language)).templates
  const common: Omit<Call, 'id' | 'words'> = {
    actId: '',
    eventId: null,
    topic: `hub:${hubs[0]?.slug ?? ''}`,
    name: 'Eksempel Eksempelsen',
    helperName: null,
    organisation: null,
    shielded: false,
    language,
    number: null,
    dueAt: new Date(now),
    toldAt: null,
    toldBy: null,
  }
  const news = { kind: 'tiding' as const, title: { nb: t.title }, text: { nb: t.text }, path: '/' }
  const answer = { kind: 'enquiry' as const, question: t.question, answer: t.answer }
  const calls: Call[] = [
    { ...common, id: 'tiding:1', words: news },
    { ...common, id: 'enquiry:1', words: answer },
  ]
  return { actId: '', calls, code: 'båt gran sjal', address: ADDRESS, lines }
}
