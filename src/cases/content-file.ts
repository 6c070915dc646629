import { z } from 'zod'
import { Hearing } from './hearing.ts'
import { Organ } from './organ.ts'
import { PoliticalCase } from './political-case.ts'

/** `cases/<organ>.yaml`: who they are, and their cases. In another layer than the organ's own the cases stand alone. */
export const CasesFile = z.strictObject({
  organ: Organ.optional(),
  cases: z.array(PoliticalCase).default([]),
  hearings: z.array(Hearing).default([]),
})
export type CasesData = z.infer<typeof CasesFile>
