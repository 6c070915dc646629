import type { Choice } from '../../design/index.ts'
import type { Work } from '../work.ts'
import type { WorkTexts } from '../texts.ts'

type Say = (t: WorkTexts) => string

interface Asked {
  /** The item's own name for it. */
  name: string
  label: Say
  hint?: Say
  optional?: boolean
}

/** One thing that a form asks. Reading, showing, checking and telling of it in the history all follow from this. */
export type Field = Asked &
  (
    | { kind: 'text'; most: number; rows?: number }
    | { kind: 'line'; most: number; type?: 'text' | 'tel'; size?: number }
    | { kind: 'email' | 'link' | 'postcode' | 'day' | 'imprecise' | 'moment' | 'tick' | 'exceptions' | 'position' }
    /** Words with commas between. */
    | { kind: 'list'; most: number }
    /** Any of several. */
    | { kind: 'choices'; options: (work: Work) => readonly Choice[]; most: number }
    | { kind: 'number'; least: number; most: number }
    /** True, false, or nothing while nobody knows. */
    | { kind: 'either'; yes: Say; no: Say; none: Say }
    /** `held` is what stands there: it may be one that nobody would choose anew. */
    | { kind: 'choice'; options: (work: Work, held?: string) => readonly Choice[]; none?: Say }
  )

/** An item as a form sees it: its fields by name. */
export type Values = Readonly<Record<string, unknown>>

/** How `either` is typed. */
export const YES = 'ja'
export const NO = 'nei'

/** Ids of the inputs that one field has, the first first: errors lead there. */
export const inputId = (field: Pick<Field, 'name'>, part?: string) => (part === undefined ? field.name : `${field.name}-${part}`)
