import { hasEnded, municipality, townPicture, type ProviderOnDay } from '../../hubs/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { actPaths } from '../act/paths.ts'

type Needed = Pick<Deps, 'db' | 'clock' | 'config'>

/** Whom anybody can ask today; null when the municipality has no front desk. */
export async function frontDeskToday({ db, clock }: Pick<Needed, 'db' | 'clock'>): Promise<ProviderOnDay | null> {
  const day = clock.today()
  const { providers } = await townPicture(db, { day, at: clock.now(), live: true })
  return providers.find((one) => one.frontDesk && !hasEnded(one, day)) ?? null
}

/** Where to write to the municipality, as an address for programs: e-mail, else the desk's question form. */
export async function contactAddress(deps: Needed): Promise<string> {
  const email = (await municipality(deps.db))?.email
  if (email) return `mailto:${email}`
  const desk = await frontDeskToday(deps)
  return deps.config.publicUrl + (desk ? actPaths.contact(`provider:${desk.slug}`) : '/tilgjengelighet')
}
