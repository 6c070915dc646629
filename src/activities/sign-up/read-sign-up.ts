import { readParty, type AskedOfParty, type ReadParty } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { ActivityItem } from '../activity.ts'
import { whoWords } from '../session-words.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import type { Child } from './brought.ts'
import { signUpTexts } from './texts.ts'

export const ASKED_TO_SIGN_UP: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true }

export interface ReadSignUp extends ReadParty {
  size: number
  together: boolean
  claimsFirst: boolean
  children: readonly Child[]
  answers: readonly { question: string; answer: string }[]
}

interface Reading {
  rule: SignUpRuleItem
  item: ActivityItem
  asked?: AskedOfParty
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
}

/** Names of the fields of a child and of a question. */
export const childField = (nr: number) => ({ name: `barn-${nr}`, age: `alder-${nr}` })
export const questionField = (key: string) => `svar-${key}`

/** The fields of the form, by whatever way they came. */
export function readSignUp(typed: Typed, reading: Reading): ReadSignUp {
  const { rule, asked = ASKED_TO_SIGN_UP, language, lang } = reading
  const party = readParty(typed, { asked, language, lang })
  const who = rule.children ? readChildren(typed, reading) : { ...readCount(typed, reading), children: [] }
  const questions = readAnswers(typed, reading)
  return {
    ...party,
    size: who.size,
    children: who.children,
    answers: questions.answers,
    together: who.size > 1 && lineOf(typed, 'sammen') === 'ja',
    claimsFirst: rule.first !== undefined && lineOf(typed, 'forst') === 'ja',
    faults: [...who.faults, ...questions.faults, ...party.faults],
  }
}

function readCount(typed: Typed, { rule, lang }: Reading): { size: number; faults: FieldFault[] } {
  const count = lineOf(typed, 'antall') || '1'
  const size = /^\d{1,2}$/.test(count) ? Number(count) : 0
  const isWrong = size < 1 || size > rule.together
  return { size, faults: isWrong ? [{ field: 'antall', message: signUpTexts(lang).faults.tooMany(rule.together) }] : [] }
}

function readChildren(typed: Typed, { rule, item, lang }: Reading): { size: number; children: Child[]; faults: FieldFault[] } {
  const t = signUpTexts(lang).faults
  const faults: FieldFault[] = []
  const children = Array.from({ length: rule.together }, (_, k) => childField(k + 1)).flatMap((field) => {
    const [firstName, years] = [lineOf(typed, field.name).replaceAll(/\s+/g, ' '), lineOf(typed, field.age)]
    if (firstName === '' && years === '') return []
    const age = /^\d{1,2}$/.test(years) ? Number(years) : -1
    if (firstName === '') faults.push({ field: field.name, message: t.needChild })
    if (firstName.length > 40) faults.push({ field: field.name, message: t.longName })
    if (age < 0 || age > 17) faults.push({ field: field.age, message: t.needAge })
    else if (age < (item.ageFrom ?? 0) || age > (item.ageTo ?? 17))
      faults.push({ field: field.age, message: t.outsideAges(whoWords(item, lang) ?? '') })
    return [{ firstName: firstName.slice(0, 40), age }]
  })
  if (children.length === 0) faults.push({ field: childField(1).name, message: t.needChild })
  return { size: Math.max(1, children.length), children, faults }
}

function readAnswers(typed: Typed, { rule, lang }: Reading): { answers: ReadSignUp['answers']; faults: FieldFault[] } {
  const t = signUpTexts(lang).faults
  const answers = rule.questions.map(({ key }) => ({ question: key, answer: lineOf(typed, questionField(key)) }))
  const faults = rule.questions.flatMap(({ key, needed }, k) => {
    const answer = answers[k]?.answer ?? ''
    const wrong = answer === '' && needed ? t.needAnswer : answer.length > 300 ? t.longAnswer : null
    return wrong === null ? [] : [{ field: questionField(key), message: wrong }]
  })
  return { answers: answers.filter(({ answer }) => answer !== ''), faults }
}
