import { hubStylesheet, type HubChip, type Ui } from '../design/index.ts'
import { signedIn } from '../people/index.ts'
import { stylesheetPath, type Assets } from '../platform/assets/index.ts'
import type { Ctx, Deps } from '../platform/http/context.ts'
import { catalogueLanguage, fullDate, inLanguage, isFixed, type PageLanguage } from '../platform/i18n/index.ts'
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
    href: (path) => keepDay(inLanguage(page, path), otherDay(day, deps)),
    path: c.req.path,
    query: new URL(c.req.url).search,
    isToday: otherDay(day, deps) === null,
    publicUrl: deps.config.publicUrl,
    assets: deps.assets.paths,
    scripts: deps.assets.scripts,
    ...frameOf(hubs, deps.assets),
    municipality: owner?.name ?? '',
    ...(owner?.phone ? { phone: owner.phone } : {}),
    clockNote: clockNote(deps, page),
    ahead: day !== undefined && day > deps.clock.today(),
    examples: deps.config.examples,
    fixedListReviewed: reviewed,
    signedIn: staff ? { name: staff.name } : null,
  }
}

/** The day looked at when it is not today: links from the page then lead to the same day. */
const otherDay = (day: Day | undefined, { clock }: Deps): Day | null => (day === undefined || day === clock.today() ? null : day)

const HAVE_NO_DAY = /^(\/[a-z]{2})?\/(arbeid|api|assets|merke)(\/|$)|\?|\/(atom|kalender|skjerm)$/

function keepDay(path: string, day: Day | null): string {
  return day === null || HAVE_NO_DAY.test(path) ? path : `${path}?dato=${day}`
}

/** Each hub's inks as rules, of the hubs as they are today. */
export async function todaysHubStylesheet({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<string> {
  return stylesheetOf(await hubsOnDay(db, clock.today()))
}

const frames = new WeakMap<readonly HubOnDay[], Pick<Ui, 'hubs' | 'stylesheet'>>()

/** Made once for all pages that show the same hubs. */
function frameOf(hubs: readonly HubOnDay[], assets: Assets): Pick<Ui, 'hubs' | 'stylesheet'> {
  const known = frames.get(hubs)
  if (known) return known
  const made = { hubs: hubs.map(chipOf), stylesheet: stylesheetPath(assets, stylesheetOf(hubs)) }
  frames.set(hubs, made)
  return made
}

const stylesheetOf = (hubs: readonly HubOnDay[]) =>
  hubStylesheet(hubs.map((hub) => ({ slug: hub.slug, name: hub.short, bright: hub.mark.bright, deep: hub.mark.deep })))

/** «Klokka er stilt til onsdag 20. november 2019», said on every page while the town's clock is moved. The day only: a kept page may be minutes old. */
function clockNote({ clock }: Deps, page: PageLanguage): string | null {
  if (!clock.moved) return null
  const lang = catalogueLanguage(page)
  return hubTexts(lang).clockSet(fullDate(clock.today(), lang))
}
