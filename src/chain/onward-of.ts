import { nameOf, type Link, type Thing } from './link.ts'

/** Of links of several things those that lead on from one, in the order they were written. */
export function onwardOf(thing: Thing, links: readonly Link[]): Link[] {
  const reached = new Set([nameOf(thing)])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const { from, to } of links) if (to !== null && reached.has(nameOf(from))) reached.add(nameOf(to))
  }
  return links.filter(({ from }) => reached.has(nameOf(from)))
}
