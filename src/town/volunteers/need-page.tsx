import {
  activityPaths,
  findNeed,
  hasRoom,
  isNeeded,
  needsChange,
  needTopicId,
  shortSlotWords,
  volunteerPaths,
  volunteerTexts,
  type FoundNeed,
} from '../../activities/index.ts'
import { ButtonLink, Buttons, Columns, Facts, MadeUp, Page, PageTitle, Prose, Text, type Fact, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { asDescription } from '../../platform/content/shortened.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf } from '../as-of.ts'
import { actPaths } from '../act/paths.ts'
import { Lines } from './lines.tsx'
import { sendersOf } from './need-list.tsx'
import { volunteerPageSaid, volunteerPageTexts } from './texts.ts'

/** `/frivillig/:key`: what one does, when, for whom, and what is required. */
export async function needPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const need = await needAsked(c)
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, momentOf(c))])
  const tomorrow = startOfDay(addDays(clock.today(), 1))
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, needsChange([need], clock.now()), tomorrow), query: [] })
  return c.html(<NeedPage ui={ui} picture={picture} need={need} />)
}

/** That of the `:key` parameter. Throws `not-found`. */
export async function needAsked(c: Ctx): Promise<FoundNeed> {
  const { db, clock } = c.get('deps')
  const need = await findNeed(db, { key: c.req.param('key') ?? '', today: clock.today(), at: clock.now() })
  if (need === null) throw notFound(volunteerPageSaid((t) => t.notFound))
  return need
}

interface NeedProps {
  ui: Ui
  picture: TownPicture
  need: FoundNeed
}

function NeedPage(props: NeedProps) {
  const { ui, picture, need } = props
  const t = volunteerPageTexts(ui.lang)
  const title = show(need.title, ui.lang)
  const hub = picture.hubs.find((one) => one.hub.slug === need.hub)?.hub
  const open = isNeeded(need)
  return (
    <Page
      ui={ui}
      title={`${title.text}, ${hub?.short ?? need.hub}`}
      description={need.body === null ? t.by(sendersOf(need, picture, ui)) : asDescription(show(need.body, ui.lang).text)}
      hub={need.hub}
      noindex={!open}
    >
      <PageTitle title={<Text of={title} />} lead={open ? t.by(sendersOf(need, picture, ui)) : t.full}>
        <Buttons>
          {open ? (
            <ButtonLink weight="primary" href={ui.href(volunteerPaths.join(need.key))}>
              {t.join}
            </ButtonLink>
          ) : null}
          {isAnyFull(need) ? (
            <ButtonLink weight={open ? 'secondary' : 'primary'} href={ui.href(actPaths.follow(needTopicId(need.key)))}>
              {t.tellMe}
            </ButtonLink>
          ) : null}
          <ButtonLink weight="tertiary" href={ui.href(volunteerPaths.list)}>
            {t.others}
          </ButtonLink>
        </Buttons>
      </PageTitle>
      <div class="sec close">
        <MadeUp ui={ui} when={need.layer === 'example'}>
          <Columns>
            {need.body === null ? <div /> : <Body ui={ui} of={need.body} />}
            <Facts items={factsOf(props)} />
          </Columns>
        </MadeUp>
      </div>
    </Page>
  )
}

/** Then there is something to wait for. */
const isAnyFull = (need: FoundNeed) => need.slots.some((slot) => !slot.isOff && !hasRoom(need, slot))

function Body({ ui, of }: { ui: Ui; of: NonNullable<FoundNeed['body']> }) {
  const shown = show(of, ui.lang)
  return (
    <Prose>
      {shown.text.split(/\n{2,}/).map((text) => (
        <p class="lead">
          <Text of={{ ...shown, text }} />
        </p>
      ))}
    </Prose>
  )
}

function factsOf({ ui, picture, need }: NeedProps): Fact[] {
  const { lang } = ui
  const [t, v] = [volunteerPageTexts(lang), volunteerTexts(lang)]
  const hub = picture.hubs.find((one) => one.hub.slug === need.hub)?.hub
  const facts: [string, Fact['text'] | null, Fact['text']?][] = [
    [t.facts.when, <Lines lines={need.slots.map((slot) => slotLine(need, slot, ui))} />],
    [t.facts.where, <a href={ui.href(paths.hub(need.hub))}>{hub?.name ?? need.hub}</a>],
    [
      t.facts.activity,
      need.activity === null ? null : (
        <a href={ui.href(activityPaths.activity(need.activity.key))}>
          <Text of={show(need.activity.title, lang)} />
        </a>
      ),
    ],
    [t.facts.sender, sendersOf(need, picture, ui)],
    [t.facts.age, need.ageFrom === null ? null : v.from(need.ageFrom)],
    [t.facts.check, need.policeCheck ? v.policeCheck : null, t.checkWhy],
  ]
  return facts.flatMap(([term, text, note]) => (text === null ? [] : [{ term, text, ...(note === undefined ? {} : { note }) }]))
}

/** «Tirsdag 7. januar, 17.00–19.00. Mangler 2» */
function slotLine(need: FoundNeed, slot: FoundNeed['slots'][number], { lang }: Ui): string {
  const t = volunteerTexts(lang)
  const words = shortSlotWords(slot, lang)
  const state = slot.isOff
    ? slot.reason === null
      ? t.off
      : `${t.off}: ${show(slot.reason, lang).text}`
    : !hasRoom(need, slot)
      ? t.full
      : need.wanted === null
        ? t.anyNumber
        : t.needs(need.wanted - slot.taken)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${state}`
}
