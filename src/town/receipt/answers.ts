import {
  answerInterest,
  answerOffer,
  answerSuggestion,
  findProposal,
  LONGEST_OF_PROPOSAL,
  waitingSuggestion,
} from '../../activities/index.ts'
import { answerTime } from '../../appointments/index.ts'
import { answerCandidacy, candidateOfAct } from '../../bodies/index.ts'
import { acceptOnPaper, cancelAct, type Act } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Instant } from '../../platform/time/index.ts'
import { answerHelp, findSuggestion, helpAskedOf, LONGEST_OF_SUGGESTION, questionsOf, replyToQuestion } from '../../suggestions/index.ts'
import { actKinds } from '../act/act-kinds.ts'
import { needText, needYesOrNo, nothingAsked, tooLong } from './answer-faults.ts'

export interface Said {
  act: Act
  answer?: 'yes' | 'no' | undefined
  text: string
  /** Which question it was; left out, whichever it is. */
  about?: string | undefined
  at: Instant
}

/** The id of the act whose receipt tells what has become of it, where that is another. Throws `conflict` when nothing is asked. */
type Takes = (c: Ctx, said: Said) => Promise<string | undefined>

/** What an act of each kind can be asked, as its own page has it. The kinds that are not here are asked nothing. */
export const ANSWERED: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ['sign-up', (c, said) => nowhereElse(answerOffer(dbOf(c), { ...of(said), takes: isYes(said) }))],
  ['appointment', (c, said) => nowhereElse(answerTime(dbOf(c), { ...of(said), takes: isYes(said), about: said.about }))],
  ['proposal', (c, said) => nowhereElse(takeWording(c, said))],
  ['suggestion', (c, said) => nowhereElse(reply(c, said))],
  ['suggestion-support', (c, said) => nowhereElse(help(c, said))],
  ['committee-interest', (c, said) => nowhereElse(answerInterest(dbOf(c), { ...of(said), yes: isYes(said), by: 'link', notedBy: null }))],
  ['candidate', (c, said) => nowhereElse(stand(c, said))],
  ['invitation', takeRole],
])

const dbOf = (c: Ctx) => c.get('deps').db
const of = ({ act, at }: Said) => ({ actId: act.id, at })
const nowhereElse = (answered: Promise<unknown>) => answered.then(() => undefined)

function isYes({ answer }: Said): boolean {
  if (answer === undefined) throw needYesOrNo()
  return answer === 'yes'
}

async function takeWording(c: Ctx, said: Said): Promise<void> {
  const proposal = await findProposal(dbOf(c), { actId: said.act.id })
  const waiting = proposal && (await waitingSuggestion(dbOf(c), proposal.number))
  if (!waiting || (said.about !== undefined && said.about !== String(waiting.nr))) throw nothingAsked()
  if (said.text.length > LONGEST_OF_PROPOSAL.reply) throw tooLong(LONGEST_OF_PROPOSAL.reply)
  const given = { number: proposal.number, nr: waiting.nr, takes: isYes(said), reply: said.text === '' ? null : said.text }
  await answerSuggestion(dbOf(c), { ...given, at: said.at })
}

async function reply(c: Ctx, { act, text, about, at }: Said): Promise<void> {
  const suggestion = await findSuggestion(dbOf(c), { actId: act.id })
  const questions = suggestion === null ? [] : await questionsOf(dbOf(c), suggestion.number)
  const asked = questions.find(({ closedAt }) => closedAt === null)
  if (suggestion === null || asked === undefined || (about !== undefined && about !== String(asked.id))) throw nothingAsked()
  if (text === '') throw needText()
  if (text.length > LONGEST_OF_SUGGESTION.reason) throw tooLong(LONGEST_OF_SUGGESTION.reason)
  await replyToQuestion(dbOf(c), { number: suggestion.number, question: asked.id, text, by: null, at })
}

async function help(c: Ctx, said: Said): Promise<void> {
  if ((await helpAskedOf(dbOf(c), said.act.id)) === null) throw nothingAsked()
  await answerHelp(dbOf(c), { actId: said.act.id, answer: isYes(said) ? 'yes' : 'no', by: null })
}

async function stand(c: Ctx, said: Said): Promise<void> {
  const found = await candidateOfAct(dbOf(c), said.act.id)
  if (found === null) throw nothingAsked()
  await answerCandidacy(dbOf(c), { candidateId: found.id, yes: isYes(said), channel: 'link', by: null, at: said.at })
}

/** A yes makes the receipt of a role. */
async function takeRole(c: Ctx, said: Said): Promise<string | undefined> {
  const { db, config } = c.get('deps')
  const { act, at } = said
  if (!isYes(said)) return nowhereElse(cancelAct(db, actKinds(c.get('deps')), { actId: act.id, by: 'person', at }))
  const given = { actId: act.id, key: `api role ${act.id}`, channel: 'api', resident: null } as const
  return (await acceptOnPaper(db, { ...given, publicUrl: config.publicUrl, at })).actId
}
