import { receiptPaths } from '../people/index.ts'
import { catalogueLanguage, inLanguage, type PageLanguage } from '../platform/i18n/index.ts'
import type { MessageKind } from '../platform/outbox/index.ts'
import { answerWords } from './enquiry/answer-words.ts'
import { changePath } from './follow/change-path.ts'
import { tidingsWords } from './follow/tidings-words.ts'
import { maskedWords } from './masked.ts'
import { noticeWords } from './notices/hear-notices.ts'
import { receiptWords } from './receipt-mail.ts'
import { sampleWords } from './sample-words.ts'
import { messageTexts } from './texts.ts'

// As long as a real one, so that the length of an SMS is right.
const TOKEN = 'eksempel'.padEnd(20, 'eksempel')

const receiptLink = ({ language, publicUrl }: { language: PageLanguage; publicUrl: string }) =>
  publicUrl + inLanguage(language, receiptPaths.receipt(TOKEN))

/** What is sent to those who follow, ask, or did something. */
export const messageKinds: readonly MessageKind<'receipt' | 'tidings' | 'enquiry' | 'notice'>[] = [
  {
    name: 'receipt',
    greets: true,
    samples: (shown) => {
      const { heading, facts } = sampleWords[catalogueLanguage(shown.language)]
      return [receiptWords({ heading, facts, code: 'båt gran sjal', link: receiptLink(shown) }, shown.language)]
    },
    masked: (shown) => {
      const { receipt: heading } = messageTexts(catalogueLanguage(shown.language)).masked
      return receiptWords({ heading, facts: [], code: 'båt gran sjal', link: receiptLink(shown) }, shown.language)
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
    masked: (shown) => {
      const { language, publicUrl } = shown
      const { sender, tidings: title } = messageTexts(catalogueLanguage(language)).masked
      const link = (path: string) => publicUrl + inLanguage(language, path)
      const ways = { stop: link(receiptPaths.cancellation(TOKEN)), change: link(changePath(TOKEN)) }
      return tidingsWords({ topics: [sender], items: [{ title, text: '', link: receiptLink(shown) }], ...ways }, language)
    },
  },
  {
    name: 'enquiry',
    greets: true,
    samples: (shown) => {
      const { name, question, answer } = sampleWords[catalogueLanguage(shown.language)]
      return [answerWords({ name, question, answer, link: receiptLink(shown) }, shown.language)]
    },
    masked: (shown) => maskedWords('answer', receiptLink(shown), shown.language),
  },
  {
    name: 'notice',
    greets: true,
    samples: (shown) => {
      const { notice } = sampleWords[catalogueLanguage(shown.language)]
      return [noticeWords({ ...notice, code: 'båt gran sjal', link: receiptLink(shown) }, shown.language)]
    },
    masked: (shown) => maskedWords('notice', receiptLink(shown), shown.language),
  },
]
