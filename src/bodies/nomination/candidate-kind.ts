import { rolesOutsideDesk, type Act, type ActKind, type ActWords } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { seatOfPerson } from '../seat/index.ts'
import { candidateWords } from './candidate-words.ts'
import { putStep, step } from './candidate-steps.ts'
import { toldOf, type Told } from './candidate-state.ts'
import { candidateOfAct, type CandidateOfAct } from './find-candidates.ts'
import { recommendationOf } from './recommend.ts'
import { CANDIDATE_KIND } from './show-interest.ts'
import { nominationSaid, nominationTexts } from './texts.ts'

/** What an interest in a seat means on a receipt: how far it has come, and how she says yes, no, or steps back. */
export const candidateKind: ActKind = {
  name: CANDIDATE_KIND,
  async describe(db, act, language) {
    const found = await candidateOfAct(db, act.id)
    if (found === null) return gone(act)
    const told = act.cancelledAt === null ? await toldFor(db, found) : 'declined'
    const seat = told === 'elected' ? await seatOfPerson(db, { body: found.body, personId: act.person.id }) : null
    const lang = catalogueLanguage(language)
    return { ...candidateWords(found, { lang, told, seat }), takenDownBy: await takenDownBy(db, act, lang) }
  },
  async mayCancel(db, act) {
    const found = await candidateOfAct(db, act.id)
    return found?.state === 'elected' ? nominationSaid((t) => t.faults.elected) : null
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

/** The committee asks whom it thinks of itself, and takes papers that come to it; so may the secretary of the body. */
async function takenDownBy(db: Db, act: Act, lang: Language): Promise<string | null> {
  const roles = await rolesOutsideDesk(db, act)
  const t = nominationTexts(lang).receipt.takenDownBy
  return roles === null ? null : roles.includes('committee_secretary') && !roles.includes('nominator') ? t.secretary : t.committee
}

/** What she may hear of it now. */
async function toldFor(db: Db, { state, nominationId }: CandidateOfAct): Promise<Told> {
  if (state === null) return 'received'
  return toldOf(state, { isDelivered: (await recommendationOf(db, nominationId)) !== null })
}

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })
