import { linkFault, nameOf, type Link, type LinkFault, type NewLink } from './link.ts'

/**
 * What stands in the way when links are written one after another, of things that nobody has spoken of before; null when nothing does. What is
 * led to is received as it is led to. Rings are not seen.
 */
export function faultInLine(links: readonly NewLink[]): { index: number; fault: LinkFault } | null {
  const known = new Map<string, Link[]>()
  for (const [index, link] of links.entries()) {
    const own = known.get(nameOf(link.from)) ?? []
    const fault = linkFault(link, own)
    if (fault !== null) return { index, fault }
    known.set(nameOf(link.from), [...own, { ...link, id: index }])
    if (link.to !== null && !known.has(nameOf(link.to)))
      known.set(nameOf(link.to), [{ ...link, from: link.to, kind: 'received', to: null, id: index }])
  }
  return null
}
