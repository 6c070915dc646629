import type { Change } from '../../hubs/edit/index.ts'
import { can, hubScope } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

export function historyPath({ base, own }: { base: string; own?: Work['own'] }, id?: number): string {
  const at = `${own?.base ?? base}/historikk`
  return id === undefined ? at : `${at}/${id}`
}

/** The page of a change, at the hub it was of; null when the reader may not open it. */
export function changePath({ own, hub, hubs, who }: Work, { id, kind, scope, key }: Change): string | null {
  if (own !== null) return historyPath(own, id)
  const slug = hub?.slug ?? hubs.find((one) => scope === `hub:${one.slug}` || (kind === 'hub' && key === one.slug))?.slug
  if (slug === undefined) return can(who, 'municipality.edit', 'municipality') ? historyPath({ base: workPaths.municipality }, id) : null
  return can(who, 'hub.edit', hubScope(slug)) ? historyPath({ base: workPaths.hub(slug) }, id) : null
}
