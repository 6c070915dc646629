import type { Language } from '../platform/content/localized.ts'
import { longDate } from '../platform/i18n/index.ts'
import type { CalledNow } from './queries/providers-on-day.ts'
import { hubTexts } from './texts.ts'

/** «Heter Servicetorget til 1. januar 2020.», «… til da.» where the name lasts until it comes. */
export const calledUntilWords = ({ name, until }: CalledNow, lang: Language): string =>
  hubTexts(lang).opening.calledUntil(name, until === null ? null : longDate(until, lang))
