import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'

interface Sent {
  organisers: readonly string[]
  /** The name of who does it where that is no provider here. */
  sender: string | null
}

/** Who stands behind it, by the names of the day; where nobody else does, the municipality. */
export function senderNames(
  { organisers, sender }: Sent,
  { providers }: Pick<TownPicture, 'providers'>,
  ui: Pick<Ui, 'municipality'>,
): string[] {
  const names = organisers.flatMap((slug) => providers.find((provider) => provider.slug === slug)?.name ?? [])
  if (sender !== null) return [...names, sender]
  return names.length === 0 ? [ui.municipality] : names
}
