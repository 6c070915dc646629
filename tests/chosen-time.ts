import assert from 'node:assert/strict'
import type { Resident } from './resident.ts'

/** What a page of free times sends when one of them is pressed. Left out: the first of all. */
export function timeIn(html: string, clock = String.raw`\d{2}\.\d{2}`): { action: string; tid: string } {
  const action = /<form[^>]*action="([^"]+)" class="choose"/.exec(html)?.[1] ?? assert.fail('no time is offered')
  const tid = new RegExp(`<button[^>]*value="([^"]+)"[^>]*>${clock}</button>`).exec(html)?.[1] ?? assert.fail(`${clock} is not offered`)
  return { action: action.replaceAll('&amp;', '&'), tid }
}

/** Presses the first time with that clock; the address of the form it leads to. */
export async function chooses(who: Resident, path: string, clock?: string): Promise<string> {
  const { action, tid } = timeIn((await who.open(path)).html, clock)
  const answer = await who.send(action, { tid })
  assert.equal(answer.status, 303)
  return answer.headers.get('location') ?? assert.fail('it leads nowhere')
}
