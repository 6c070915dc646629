import type { ReminderStage } from '../../bodies/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import { catalogueLanguage, fullDate, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { MessageKind, MessageWords } from '../../platform/outbox/index.ts'
import { addDays, day } from '../../platform/time/index.ts'
import type { Deadline } from '../own-pages/deadlines.ts'
import { workPaths } from '../work-paths.ts'
import { reminderTexts } from './reminder-texts.ts'

interface Given {
  /** Slug. */
  body: string
  name: Localized
  reminders: readonly (Deadline & { stage: ReminderStage })[]
  publicUrl: string
}

/** What is due and by when, each with its link: public words alone, since nobody knows who reads a shared mailbox. */
export function reminderWords({ body, name, reminders, publicUrl }: Given, language: PageLanguage): MessageWords {
  const lang = catalogueLanguage(language)
  const t = reminderTexts(lang)
  const named = show(name, lang).text
  const link = (path: string) => publicUrl + inLanguage(language, path)
  const lines = reminders.map(
    ({ title, due, path, stage }) => `${show(title, lang).text}\n${t.stage[stage](fullDate(due, lang))}\n${link(path)}`,
  )
  const subject = t.subject(named, reminders.length)
  const text = [t.intro(named), ...lines, t.why(link(workPaths.bodyReminders(body)))].join('\n\n')
  return { subject, text, sms: subject }
}

const SAMPLE = {
  body: 'lsu-eksempel',
  name: { nb: 'Eksempelutvalget', nn: 'Eksempelutvalet', en: 'The Example Committee' },
  title: { nb: 'Høring om en eksempelplan', nn: 'Høyring om ein eksempelplan', en: 'Hearing on an example plan' },
}

export const reminderMessageKinds: readonly MessageKind<'body-deadlines'>[] = [
  {
    name: 'body-deadlines',
    greets: true,
    samples: ({ language, publicUrl }) => {
      const due = day('2021-01-15')
      const one = { title: SAMPLE.title, path: '/horinger/eksempel' }
      const reminders = [
        { ...one, due: addDays(due, -20), stage: 'late' as const },
        { ...one, due, stage: 'weeks' as const },
      ]
      return [reminderWords({ ...SAMPLE, reminders, publicUrl }, language)]
    },
  },
]
