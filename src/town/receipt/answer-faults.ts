import { Fault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { catalogues, saidIn, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  none: 'Kvitteringen venter ikke på noe svar, eller den spør om noe annet nå. Les den på nytt.',
  needYesOrNo: 'Svar «yes» eller «no».',
  needText: 'Skriv hva du svarer.',
  tooLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn.`,
}
type AnswerFaults = CatalogueOf<typeof nb>

const nn: AnswerFaults = {
  none: 'Kvitteringa ventar ikkje på noko svar, eller ho spør om noko anna no. Les henne på nytt.',
  needYesOrNo: 'Svar «yes» eller «no».',
  needText: 'Skriv kva du svarar.',
  tooLong: (most) => `Teksten er for lang. Bruk høgst ${most} teikn.`,
}

const en: AnswerFaults = {
  none: 'The receipt waits for no answer, or asks something else by now. Read it again.',
  needYesOrNo: 'Answer “yes” or “no”.',
  needText: 'Write what you reply.',
  tooLong: (most) => `The text is too long. Use at most ${most} characters.`,
}

const texts = catalogues<AnswerFaults>({ nb, nn, en })

export const nothingAsked = () =>
  new Fault(
    'conflict',
    saidIn(texts, (t) => t.none),
  )

const wrong = (field: string, message: string) =>
  new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    [{ field, message }],
  )

export const needYesOrNo = () => wrong('answer', texts(PROBLEM_LANGUAGE).needYesOrNo)
export const needText = () => wrong('text', texts(PROBLEM_LANGUAGE).needText)
export const tooLong = (most: number) => wrong('text', texts(PROBLEM_LANGUAGE).tooLong(most))
