import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'

/** Who stands behind it, by the names of the day; where nobody else does, the municipality. */
export function senderNames(
  organisers: readonly string[],
  { providers }: Pick<TownPicture, 'providers'>,
  ui: Pick<Ui, 'municipality'>,
): string[] {
  const names = organisers.flatMap((slug) => providers.find((provider) => provider.slug === slug)?.name ?? [])
  return names.length === 0 ? [ui.municipality] : names
}
