import type { BodyOnDay } from '../../bodies/index.ts'
import { Button, Buttons, Facts, Form, Notice, Page, PageTitle, Text, type Ui } from '../../design/index.ts'
import { atHub, type HubOnDay, type NamedPlace } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Day } from '../../platform/time/index.ts'
import { pointWords, suggestionPaths, suggestionTexts, voicedBy, type ReadSuggestion } from '../../suggestions/index.ts'
import { hasLink, looksPersonal } from './personal.ts'
import { SimilarPart } from './similar-part.tsx'
import type { Similar } from './similar-suggestions.ts'
import { STEP } from './step.ts'
import { suggestionPageTexts } from './texts.ts'

interface ReviewProps {
  ui: Ui
  hub: HubOnDay | undefined
  hubs: readonly HubOnDay[]
  places: readonly NamedPlace[]
  /** All that was typed goes along unseen, and is read anew. */
  typed: Typed
  read: ReadSuggestion
  similar: readonly Similar[]
  today: Day
  /** Whom it asks; undefined: the hub answers. */
  body: BodyOnDay | undefined
}

/** What will be sent, as others will read it; and what others have said that may be the same. */
export function ReviewPage({ ui, hub, hubs, places, typed, read: { about, wording, voicer }, similar, today, body }: ReviewProps) {
  const t = suggestionPageTexts(ui.lang)
  const kept = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && name !== STEP ? [[name, value]] : [])),
  )
  const { point = null } = wording
  const place = places.find(({ slug }) => slug === about.place)
  const by = voicedBy({ ...voicer, nickname: wording.nickname, where: hub === undefined ? '' : atHub(hub, ui.lang) }, ui.lang)
  return (
    <Page
      ui={ui}
      title={wording.title}
      noindex
      current="suggestions"
      styles={['suggestions.css']}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={wording.title} lead={t.reviewLead} />
      <div class="sec close">
        <p class="lead as-written">{wording.body}</p>
        <Facts
          items={[
            ...(body === undefined ? [] : [{ term: t.to, text: <Text of={show(body.name, ui.lang)} /> }]),
            { term: t.kind, text: suggestionTexts(ui.lang).kinds[about.kind] },
            ...(hub === undefined ? [] : [{ term: t.where, text: place === undefined ? hub.name : `${place.name}. ${hub.name}` }]),
            ...(point === null ? [] : [{ term: suggestionTexts(ui.lang).map.term, text: pointWords(point, hubs, ui.lang) }]),
            ...(by === null ? [] : [{ term: t.by, text: by }]),
          ]}
        />
        <p class="as-said">{t.shown}</p>
        {looksPersonal(`${wording.title} ${wording.body} ${wording.nickname ?? ''}`) ? (
          <Notice kind="urgent">
            <p>{t.personal}</p>
          </Notice>
        ) : null}
        {hasLink(`${wording.title} ${wording.body}`) ? (
          <Notice>
            <p>{t.link}</p>
          </Notice>
        ) : null}
        <SimilarPart ui={ui} today={today} similar={similar} />
        <Form action={ui.href(suggestionPaths.voice)} hidden={kept}>
          <Buttons>
            <Button name={STEP} value="send">
              {body === undefined ? t.send : t.sendQuestion}
            </Button>
            <Button weight="secondary" name={STEP} value="endre">
              {t.change}
            </Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
