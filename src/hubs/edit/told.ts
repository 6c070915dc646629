import { z } from 'zod'
import type { Told } from '../content/requirements/index.ts'

/** An item as its fields by name. */
export const asTold = (item: unknown): Told => z.looseObject({}).safeParse(item).data ?? {}
