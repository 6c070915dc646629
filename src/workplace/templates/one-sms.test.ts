import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerWords } from '../../messages/enquiry/answer-words.ts'
import { tidingsWords } from '../../messages/follow/tidings-words.ts'
import { noticeWords } from '../../messages/notices/hear-notices.ts'
import { receiptWords } from '../../messages/receipt-mail.ts'
import { MEMBER_ROLES } from '../../people/organisations/membership.ts'
import { invitationWords, TOLD, toldWords } from '../../people/organisations/mails.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../../platform/i18n/index.ts'
import { saidNorwegian } from '../../platform/outbox/index.ts'
import { smsLength } from '../../platform/sms/index.ts'
import { day } from '../../platform/time/index.ts'
import { MESSAGE_KINDS } from './registry.ts'

const SITE = 'https://innbyggertorg.eksempel.kommune.no'
const RECEIPT = `${SITE}/uk/kvittering/0123456789abcdefghjk`
const NAMES = [
  'Koret',
  'Frivilligsentralen i Eksempel, avdelingen for Nedre og Øvre Eksempelvåg',
  'Ávjovárgga čájáhus- ja kulturguovddáš «Searvi»',
  'Łódź-foreningens vänner – “Żółw”',
]

/** Every SMS that leaves, with a name in it. */
function textsWith(name: string, language: PageLanguage): string[] {
  const given = { name, link: RECEIPT }
  const items = [1, 2, 3].map((k) => ({ title: `${name} har nytt program, del ${k}`, text: '', link: `${SITE}/torg/eksempel/nytt/${k}` }))
  const ways = { stop: `${RECEIPT}/avlysning`, change: `${RECEIPT}/folg` }
  return [
    receiptWords({ heading: `Du følger ${name}`, facts: [], code: 'strikke gran sjakk', link: RECEIPT }, language).sms,
    answerWords({ ...given, question: name, answer: name }, language).sms,
    noticeWords({ title: `Ledig plass: ${name}`, text: `${name}. `.repeat(4), code: 'a', link: `${RECEIPT}/plass` }, language).sms,
    ...[1, 3].map((count) => tidingsWords({ topics: [name, name].slice(0, count), items: items.slice(0, count), ...ways }, language).sms),
    ...MEMBER_ROLES.map(
      (role) => invitationWords({ name, role, link: `${SITE}/uk/organisasjoner/invitasjon/0123456789abcdefghjk` }, language).sms,
    ),
    ...TOLD.map((what) => toldWords(what, { ...given, reason: name, answerBy: day('2021-01-15') }, language).sms),
  ]
}

describe('every SMS', () => {
  it('is one, in seven bits, in each language, as the templates show it', () => {
    for (const language of PAGE_LANGUAGES)
      for (const { name, samples, masked } of MESSAGE_KINDS)
        for (const { sms } of [...samples({ language, publicUrl: SITE }), ...(masked ? [masked({ language, publicUrl: SITE })] : [])])
          assert.deepEqual([smsLength(sms).segments, smsLength(sms).encoding], [1, 'gsm-7'], `${name} in ${language}: ${sms}`)
  })

  it('is one also with names as they are: long, Sámi, Polish, in quotes', () => {
    for (const language of PAGE_LANGUAGES)
      for (const name of NAMES)
        for (const sms of textsWith(name, language))
          assert.deepEqual([smsLength(sms).segments, smsLength(sms).encoding], [1, 'gsm-7'], `${language}: ${sms}`)
  })

  it('is two at most with the words of a language without a catalogue above it', () => {
    for (const language of PAGE_LANGUAGES)
      for (const text of NAMES.flatMap((name) => textsWith(name, language)))
        assert.ok(smsLength(saidNorwegian({ channel: 'sms', language, text })).segments <= 2, `${language}: ${text}`)
  })

  it('says how it is stopped, where it is something one follows', () => {
    for (const name of NAMES)
      assert.ok(textsWith(name, 'nb').filter((sms) => sms.includes(`Stopp: ${RECEIPT}/avlysning`)).length === 2, name)
  })
})
