import type { Choice } from '../../design/index.ts'
import { hubTexts } from '../../hubs/index.ts'
import type { Mode } from '../../hubs/opening-hours/index.ts'
import type { Work } from '../work.ts'

/** In the order they are offered. */
const MODES: readonly Mode[] = ['staffed', 'self_service', 'by_appointment', 'remote']

export const isMode = (text: string): text is Mode => MODES.some((mode) => mode === text)

export const modeChoices = ({ lang }: Work): Choice[] => MODES.map((mode) => ({ value: mode, label: capital(hubTexts(lang).mode[mode]) }))

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
