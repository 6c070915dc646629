import type { Ctx } from '../http/context.ts'

/** Hono adds the headers of the answer that was there to the new one, unless there was none. */
export function replaceAnswer(c: Ctx, answer: Response): void {
  c.res = undefined
  c.res = answer
}
