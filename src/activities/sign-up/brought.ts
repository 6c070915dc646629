import type { Db, Tx } from '../../platform/database/index.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'

/** A child by what a host needs to call it by. */
export interface Child {
  firstName: string
  age: number
}

/** What a sign-up holds beside who it is for. */
export interface Brought {
  children: readonly Child[]
  answers: readonly { question: string; answer: string }[]
}

export async function putBrought(tx: Tx, signUpId: string, { children, answers, rule }: Brought & { rule: SignUpRuleItem }): Promise<void> {
  if (children.length > 0)
    await tx
      .insertInto('signUpChild')
      .values(children.map((child, k) => ({ signUpId, position: k + 1, ...child })))
      .execute()
  const asked = answers.flatMap(({ question, answer }) => {
    const found = rule.questions.find(({ key }) => key === question)
    return found === undefined ? [] : [{ signUpId, question, answer, keepDays: found.keepDays }]
  })
  if (asked.length > 0) await tx.insertInto('signUpAnswer').values(asked).execute()
}

/** By sign-up. */
export async function broughtBy(db: Db, signUpIds: readonly string[]): Promise<ReadonlyMap<string, Brought>> {
  if (signUpIds.length === 0) return new Map()
  const [children, answers] = await Promise.all([
    db.selectFrom('signUpChild').selectAll().where('signUpId', 'in', signUpIds).orderBy('position').execute(),
    db
      .selectFrom('signUpAnswer')
      .select(['signUpId', 'question', 'answer'])
      .where('signUpId', 'in', signUpIds)
      .orderBy('question')
      .execute(),
  ])
  return new Map(
    signUpIds.map((id) => [
      id,
      {
        children: children.filter(({ signUpId }) => signUpId === id).map(({ firstName, age }) => ({ firstName, age })),
        answers: answers.filter(({ signUpId }) => signUpId === id).map(({ question, answer }) => ({ question, answer })),
      },
    ]),
  )
}
