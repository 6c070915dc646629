import type { ActWords } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { bodyPaths } from '../paths.ts'
import { seatWords, type Seat } from '../seat/index.ts'
import type { Told } from './candidate-state.ts'
import type { CandidateOfAct } from './find-candidates.ts'
import { nominationPaths, SIT_PAGE } from './paths.ts'
import type { NominationTexts } from './texts.nb.ts'
import { nominationTexts } from './texts.ts'

interface Telling {
  lang: Language
  told: Told
  /** What she was elected to; null for everybody else. */
  seat: Seat | null
}

/** What her receipt says of how far it has come. Of whoever sits the name is public, and the receipt does not say otherwise. */
export function candidateWords(found: CandidateOfAct, { lang, told, seat }: Telling): ActWords {
  const { receipt: t } = nominationTexts(lang)
  const body = show(found.name, lang).text
  const isElected = told === 'elected'
  const isOver = isElected || told === 'not_elected'
  return {
    heading: t.headings[told](body),
    done: !isElected ? t.done : isNamed(seat) ? t.doneElected : t.doneHidden,
    hub: found.hub,
    facts: [
      { term: t.body, text: body },
      ...(isElected ? seatFacts(seat, { lang, t }) : candidacyFacts(found, { lang, told, t })),
      ...eraseFacts(found, { lang, isElected, t }),
    ],
    cancel: isOver ? null : t.cancel,
    cancelled: t.headings.declined(body),
    waits: told === 'asked' ? t.answerNow : null,
    says: t.states[told],
    change: told === 'asked' || told === 'declined' ? { page: SIT_PAGE, text: t.answerNow } : null,
    onward: isElected ? { path: bodyPaths.body(found.body), text: t.toSeat } : { path: nominationPaths.sit(found.body), text: t.toBody },
    isOver: found.settledAt !== null,
  }
}

type Facts = ActWords['facts']
type ReceiptTexts = NominationTexts['receipt']

const isNamed = (seat: Seat | null): boolean => seat !== null && seat.name !== null && !seat.isHidden

function seatFacts(seat: Seat | null, { lang, t }: { lang: Language; t: ReceiptTexts }): Facts {
  const sits =
    seat === null
      ? []
      : [
          { term: t.seat, text: seatWords(seat, lang) },
          { term: t.since, text: longDate(seat.since, lang) },
        ]
  const ended = seat === null || seat.until === null ? [] : [{ term: t.until, text: longDate(seat.until, lang) }]
  return [
    ...sits,
    ...ended,
    { term: t.ahead, text: t.aheadElected },
    { term: t.leave, text: t.leaveText },
    { term: t.whoSees, text: isNamed(seat) ? t.whoSeesElected : t.whoSeesHidden },
  ]
}

function candidacyFacts({ state, steps }: CandidateOfAct, { lang, told, t }: { lang: Language; told: Told; t: ReceiptTexts }): Facts {
  const said = steps.findLast((one) => one.state === 'willing')
  const aheads: Partial<Record<Told, string>> = t.aheads
  const ahead = aheads[told]
  return [
    ...(state === null && told !== 'declined' ? [] : [{ term: t.state, text: t.states[told] }]),
    ...(said === undefined ? [] : [{ term: t.saidYes, text: longDate(instantToWall(said.at.getTime()).day, lang) }]),
    ...(ahead === undefined ? [] : [{ term: t.ahead, text: ahead }]),
    { term: t.whoSees, text: t.whoSeesText },
  ]
}

function eraseFacts({ eraseOn }: CandidateOfAct, { lang, isElected, t }: { lang: Language; isElected: boolean; t: ReceiptTexts }): Facts {
  if (eraseOn === null) return []
  const day = longDate(eraseOn, lang)
  return [{ term: t.erased, text: isElected ? t.erasedElected(day) : t.erasedText(day) }]
}
