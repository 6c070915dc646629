import type { Act, ActKind, ActWords } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { catalogueLanguage, longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { putStep, step } from './candidate-steps.ts'
import { toldOf, type Told } from './candidate-state.ts'
import { candidateOfAct, type CandidateOfAct } from './find-candidates.ts'
import { nominationPaths, SIT_PAGE } from './paths.ts'
import { recommendationOf } from './recommend.ts'
import { CANDIDATE_KIND } from './show-interest.ts'
import { nominationSaid, nominationTexts } from './texts.ts'

/** What an interest in a seat means on a receipt: how far it has come, and how she says yes, no, or steps back. */
export const candidateKind: ActKind = {
  name: CANDIDATE_KIND,
  async describe(db, act, language) {
    const found = await candidateOfAct(db, act.id)
    return found === null
      ? gone(act)
      : wordsOf(found, { lang: catalogueLanguage(language), told: act.cancelledAt === null ? await toldFor(db, found) : 'declined' })
  },
  async cancel(tx, act, at) {
    const found = await candidateOfAct(tx, act.id)
    if (found?.state !== undefined && found.state !== null)
      await step(tx, { candidateId: found.id, state: 'declined', by: null, channel: 'link', at })
  },
  async confirm(tx, act, at) {
    const found = await candidateOfAct(tx, act.id)
    if (found?.state === null) await putStep(tx, { candidateId: found.id, state: 'willing', by: null, channel: 'link', at })
  },
  async suspend(tx, act) {
    const found = await candidateOfAct(tx, act.id)
    if (found !== null && found.steps.length > 1)
      throw new Fault(
        'conflict',
        nominationSaid((t) => t.faults.considered),
      )
    if (found !== null) await tx.deleteFrom('candidateStep').where('candidateId', '=', found.id).execute()
  },
}

/** What she may hear of it now. */
async function toldFor(db: Db, { state, nominationId }: CandidateOfAct): Promise<Told> {
  if (state === null) return 'received'
  return toldOf(state, { isDelivered: (await recommendationOf(db, nominationId)) !== null })
}

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(found: CandidateOfAct, { lang, told }: { lang: Language; told: Told }): ActWords {
  const { receipt: t } = nominationTexts(lang)
  const body = show(found.name, lang).text
  const said = found.steps.findLast(({ state }) => state === 'willing')
  return {
    heading: t.headings[told](body),
    done: t.done,
    hub: found.hub,
    facts: [
      { term: t.body, text: body },
      ...(found.state === null && told !== 'declined' ? [] : [{ term: t.state, text: t.states[told] }]),
      ...(said === undefined ? [] : [{ term: t.saidYes, text: longDate(instantToWall(said.at.getTime()).day, lang) }]),
      ...(told === 'declined' ? [] : [{ term: t.ahead, text: t.aheadText }]),
      { term: t.whoSees, text: t.whoSeesText },
    ],
    cancel: t.cancel,
    cancelled: t.headings.declined(body),
    waits: told === 'asked' ? t.answerNow : null,
    says: t.states[told],
    change: told === 'asked' || told === 'declined' ? { page: SIT_PAGE, text: t.answerNow } : null,
    onward: { path: nominationPaths.sit(found.body), text: t.toBody },
    isOver: found.settledAt !== null,
  }
}
