import { hubStylesheet, type HubChip, type Ui } from '../design/index.ts'
import { signedIn } from '../people/index.ts'
import { hubStylesheetPath } from '../platform/assets/index.ts'
import type { Ctx, Deps } from '../platform/http/context.ts'
import { catalogueLanguage, clockTime, fullDate, inLanguage, isFixed, type PageLanguage } from '../platform/i18n/index.ts'
import type { Day } from '../platform/time/index.ts'
import { hubsOnDay, type HubOnDay } from './queries/hubs-on-day.ts'
import { municipality } from './queries/municipality-on-day.ts'
import { isApproved } from './queries/translation-approval.ts'
import { hubTexts } from './texts.ts'

export const chipOf = (hub: HubOnDay): HubChip => ({
  slug: hub.slug,
  name: hub.short,
  mark: { shape: hub.mark.shape, start: hub.mark.start, step: hub.mark.step },
})

/** What every page is drawn with. `day` is the day of the page: hubs go by the names they had. */
export async function uiOf(c: Ctx, day?: Day): Promise<Ui> {
  const deps = c.get('deps')
  const page = c.get('language')
  const lang = catalogueLanguage(page)
  const [hubs, owner, reviewed] = await Promise.all([
    hubsOnDay(deps.db, day ?? deps.clock.today()),
    municipality(deps.db),
    isFixed(page) ? isApproved(deps.db, page) : true,
  ])
  const staff = signedIn(c)
  return {
    page,
    lang,
    href: (path) => inLanguage(page, path),
    path: c.req.path,
    publicUrl: deps.config.publicUrl,
    assets: deps.assets.paths,
    hubsCss: hubStylesheetPath(stylesheetOf(hubs)),
    hubs: hubs.map(chipOf),
    municipality: owner?.name ?? '',
    ...(owner?.phone ? { phone: owner.phone } : {}),
    clockNote: clockNote(deps, page),
    ahead: day !== undefined && day > deps.clock.today(),
    examples: deps.config.examples,
    fixedListReviewed: reviewed,
    signedIn: staff ? { name: staff.name } : null,
  }
}

/** The stylesheet with each hub's inks, of the hubs as they are today. */
export async function todaysHubStylesheet({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<string> {
  return stylesheetOf(await hubsOnDay(db, clock.today()))
}

const stylesheetOf = (hubs: readonly HubOnDay[]) =>
  hubStylesheet(hubs.map((hub) => ({ slug: hub.slug, name: hub.short, bright: hub.mark.bright, deep: hub.mark.deep })))

/** «Klokka er stilt: onsdag 20. november 2019 klokka 12.00», said on every page while the town's clock is moved. */
function clockNote({ clock }: Deps, page: PageLanguage): string | null {
  if (!clock.moved) return null
  const lang = catalogueLanguage(page)
  const { day, minutes } = clock.wall()
  return hubTexts(lang).clockSet(fullDate(day, lang), clockTime(minutes, lang))
}
