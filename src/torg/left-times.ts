import { positionsLeft } from '../appointments/index.ts'
import type { Town } from './town.ts'

/** Booked times that nobody sees to once an account, or its role, has gone: a line for each position. */
export async function leftTimes({ db, today, now }: Pick<Town, 'db' | 'today' | 'now'>, accountId: string): Promise<string[]> {
  const left = await positionsLeft(db, { accountId, today, at: now })
  return left.map(
    ({ position, count }) =>
      `${position.key}: ${count === 1 ? '1 booked appointment has nobody to receive it' : `${count} booked appointments have nobody to receive them`}. ` +
      `Give somebody the role: torg user grant ACCOUNT caseworker provider:${position.provider}`,
  )
}
