import { z } from 'zod'

/** A political case as in its address. */
export const CaseRef = z
  .string()
  .regex(/^[a-z0-9-]{1,40}\/\d{4}\/[1-9]\d{0,3}$/, 'must be written organ/year/number, as kommunestyret/2019/32')
  .meta({ description: 'Saken, skrevet organ/år/nummer: kommunestyret/2019/32' })
