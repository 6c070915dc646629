import type { BodyOnDay } from '../../bodies/index.ts'
import { onwardFromAll, type Link } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findSuggestions, thingOf, type Suggestion } from '../../suggestions/index.ts'

const NEWEST = 5

/** What a body was asked, with what became of it. */
export interface AskedOfBody {
  questions: readonly Suggestion[]
  links: readonly Link[]
}

export async function askedOfBody(db: Db, { slug }: Pick<BodyOnDay, 'slug'>): Promise<AskedOfBody> {
  const questions = await findSuggestions(db, { body: slug, onlyShown: true, limit: NEWEST })
  return {
    questions,
    links: await onwardFromAll(
      db,
      questions.map(({ number }) => thingOf(number)),
    ),
  }
}
