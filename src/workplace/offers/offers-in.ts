import { asRecord } from '../form/localized-value.ts'
import type { Values } from '../form/field.ts'

/** What a provider offers wherever it is met, as its item has it. */
export const offersIn = (provider: Values): Values[] => (Array.isArray(provider['offers']) ? provider['offers'].map(asRecord) : [])
