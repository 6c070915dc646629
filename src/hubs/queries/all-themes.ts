import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'

export interface ThemeName {
  slug: string
  name: Localized
}

const known = remembered(
  (db: Db, _: null): Promise<readonly ThemeName[]> =>
    db.selectFrom('theme').select(['slug', 'name']).where(isShown('theme')).orderBy('slug').execute(),
  ['theme'],
)

/** What news can be about, by their addresses. */
export const allThemes = (db: Db): Promise<readonly ThemeName[]> => known(db, null)
