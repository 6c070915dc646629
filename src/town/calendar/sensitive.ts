import type { Session } from '../../activities/index.ts'
import type { TownPicture } from '../../hubs/index.ts'

/** Whether one of those who stand behind a date is named in nobody's own calendar (domain.md A3). */
export const isOfSensitive = ({ organisers }: Pick<Session, 'organisers'>, { providers }: Pick<TownPicture, 'providers'>): boolean =>
  providers.some(({ slug, sensitive }) => sensitive && organisers.includes(slug))
