import { logoIcon, markIcon } from './design/mark-files.ts'
import { hubsOnDay } from './hubs/index.ts'
import type { Deps } from './platform/http/context.ts'

/** The icon of a hub from its mark; `torg` is the site's own. Null when there is no such hub. */
export async function hubIcon({ db, clock }: Deps, slug: string): Promise<string | null> {
  if (slug === 'torg') return logoIcon()
  const hub = (await hubsOnDay(db, clock.today())).find((one) => one.slug === slug)
  return hub === undefined ? null : markIcon(hub.mark, hub.mark)
}
