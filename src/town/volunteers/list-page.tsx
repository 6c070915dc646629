import { needsChange, volunteerPaths, type FoundNeed } from '../../activities/index.ts'
import { Mark, Page, PageTitle, type Ui } from '../../design/index.ts'
import { atHub, paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { startOfDay, addDays } from '../../platform/time/index.ts'
import { actPaths } from '../act/paths.ts'
import { momentOf } from '../as-of.ts'
import { choicesOf, openNeeds, READ, withChoice, type Choices } from './asked.ts'
import { NeedList } from './need-list.tsx'
import { volunteerPageTexts } from './texts.ts'

/** `/frivillig`: what people are needed for, at one hub or all. */
export async function volunteersPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const choices = choicesOf(c)
  const moment = momentOf(c)
  const [ui, picture, needs] = await Promise.all([uiOf(c), townPicture(db, moment), openNeeds(c, choices)])
  const tomorrow = startOfDay(addDays(clock.today(), 1))
  c.set('cacheable', {
    topics: ['town'],
    freshUntil: Math.min(picture.freshUntil, needsChange(needs, clock.now()), tomorrow),
    query: [...READ],
  })
  return c.html(<VolunteersPage ui={ui} picture={picture} choices={choices} needs={needs} />)
}

interface ListProps {
  ui: Ui
  picture: TownPicture
  choices: Choices
  needs: readonly FoundNeed[]
}

function VolunteersPage(props: ListProps) {
  const { ui, picture, choices, needs } = props
  const t = volunteerPageTexts(ui.lang)
  const hub = picture.hubs.find((one) => one.hub.slug === choices.torg)?.hub
  const title = hub === undefined ? t.title : t.titleAt(atHub(hub, ui.lang))
  return (
    <Page
      ui={ui}
      title={title}
      styles={['activities.css']}
      description={t.description}
      noindex={Object.keys(choices).length > 0}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={title} lead={t.lead} />
      <div class="sec close">
        <Filters {...props} />
        {needs.length === 0 ? <Nothing {...props} /> : <NeedList ui={ui} picture={picture} needs={needs} />}
      </div>
    </Page>
  )
}

function Filters({ ui, picture, choices }: ListProps) {
  const t = volunteerPageTexts(ui.lang)
  const link = (change: Parameters<typeof withChoice>[1], isChosen: boolean, text: string) => (
    <li>
      <a href={ui.href(withChoice(choices, change))} aria-current={isChosen ? 'true' : undefined}>
        {text}
      </a>
    </li>
  )
  return (
    <nav class="filters" aria-label={t.filters}>
      <ul class="filter">
        {link({ torg: null }, choices.torg === undefined, t.allHubs)}
        {picture.hubs.map(({ hub }) => (
          <li data-hub={hub.slug}>
            <a href={ui.href(withChoice(choices, { torg: hub.slug }))} aria-current={choices.torg === hub.slug ? 'true' : undefined}>
              <Mark rule={hub.mark} />
              {hub.short}
            </a>
          </li>
        ))}
      </ul>
      <ul class="filter">
        {link({ nar: null }, choices.nar === undefined, t.any)}
        {link({ nar: 'vakter' }, choices.nar === 'vakter', t.shifts)}
        {link({ nar: 'lopende' }, choices.nar === 'lopende', t.ongoing)}
        {link({ ung: choices.ung === undefined ? '1' : null }, choices.ung !== undefined, t.young)}
        {link({ 'uten-attest': choices['uten-attest'] === undefined ? '1' : null }, choices['uten-attest'] !== undefined, t.withoutCheck)}
      </ul>
    </nav>
  )
}

/** Nothing ends without a next step. */
function Nothing({ ui, picture, choices: { torg, ...others } }: ListProps) {
  const t = volunteerPageTexts(ui.lang)
  const hub = picture.hubs.find((one) => one.hub.slug === torg)?.hub
  const isNarrow = torg !== undefined || Object.keys(others).length > 0
  return (
    <div class="nothing">
      <p class="lead">{Object.keys(others).length === 0 ? t.none : t.noneFiltered}</p>
      {isNarrow ? (
        <p>
          <a href={ui.href(volunteerPaths.list)}>{t.clear}</a>
        </p>
      ) : null}
      <p>
        {t.noneAsk} <a href={ui.href(hub === undefined ? paths.hubs : actPaths.contact(`hub:${hub.slug}`))}>{t.askLink}</a>
      </p>
    </div>
  )
}
