import { receiptPaths } from '../people/index.ts'
import { catalogueLanguage, inLanguage } from '../platform/i18n/index.ts'
import type { MessageKind } from '../platform/outbox/index.ts'
import { answerWords } from './enquiry/answer-words.ts'
import { changePath } from './follow/change-path.ts'
import { tidingsWords } from './follow/tidings-words.ts'
import { noticeWords } from './notices/hear-notices.ts'
import { receiptWords } from './receipt-mail.ts'
import { sampleWords } from './sample-words.ts'

// As long as a real one, so that the length of an SMS is right.
const TOKEN = 'eksempel'.padEnd(20, 'eksempel')

/** What is sent to those who follow, ask, or did something. */
export const messageKinds: readonly MessageKind<'receipt' | 'tidings' | 'enquiry' | 'notice'>[] = [
  {
    name: 'receipt',
    greets: true,
    samples: ({ language, publicUrl }) => {
      const { heading, facts } = sampleWords[catalogueLanguage(language)]
      const link = publicUrl + inLanguage(language, receiptPaths.receipt(TOKEN))
      return [receiptWords({ heading, facts, code: 'båt gran sjal', link }, language)]
    },
  },
  {
    name: 'tidings',
    greets: true,
    samples: ({ language, publicUrl }) => {
      const { topics, items } = sampleWords[catalogueLanguage(language)]
      const link = (path: string) => publicUrl + inLanguage(language, path)
      const told = items.map((item) => ({ ...item, link: link('/torg/eksempel/nytt') }))
      const ways = { stop: link(receiptPaths.cancellation(TOKEN)), change: link(changePath(TOKEN)) }
      return [told.slice(0, 1), told].map((some) => tidingsWords({ topics, items: some, ...ways }, language))
    },
  },
  {
    name: 'enquiry',
    greets: true,
    samples: ({ language, publicUrl }) => {
      const { name, question, answer } = sampleWords[catalogueLanguage(language)]
      const link = publicUrl + inLanguage(language, receiptPaths.receipt(TOKEN))
      return [answerWords({ name, question, answer, link }, language)]
    },
  },
  {
    name: 'notice',
    greets: true,
    samples: ({ language, publicUrl }) => {
      const { notice } = sampleWords[catalogueLanguage(language)]
      const link = publicUrl + inLanguage(language, receiptPaths.receipt(TOKEN))
      return [noticeWords({ ...notice, code: 'båt gran sjal', link }, language)]
    },
  },
]
