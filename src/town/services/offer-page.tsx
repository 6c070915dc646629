import type { Context } from 'hono'
import {
  answerTime,
  appointmentOfAct,
  otherTimeOfAct,
  servicePaths,
  wantEarlier,
  whenWords,
  wishOfAct,
  TIME,
  timeText,
  whereWords,
  type Appointment,
  type AskedTime,
  type Mode,
} from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { lineTexts } from './line-texts.ts'
import { servicePageSaid } from './texts.ts'

type C = Context<Env>

/** `/kvittering/:token/tilbud`: yes or no to a time that has become free, or that staff ask about in place of another. Opening it answers nothing: programs that read mail open every link. */
export async function timeOfferPage(c: C) {
  const [ui, found] = await Promise.all([uiOf(c), asked(c)])
  return c.html(<OfferPage ui={ui} {...found} />)
}

export async function sendTimeAnswer(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, { act, token }, typed] = await Promise.all([uiOf(c), asked(c), sentForm(c)])
  const answer = typed['svar']
  if (answer !== 'ja' && answer !== 'nei') return c.redirect(ui.href(servicePaths.offer(token)), 303)
  const about = lineOf(typed, TIME)
  await answerTime(db, { actId: act.id, takes: answer === 'ja', ...(about === '' ? {} : { about }), at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

/** `POST /kvittering/:token/tidligere`: whoever has a time wants to be asked about an earlier one. */
export async function sendEarlier(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, { act, token }] = await Promise.all([uiOf(c), actOfAddress(c)])
  if (act.kind !== 'appointment' || act.cancelledAt !== null || act.confirmedAt === null) throw notFound(servicePageSaid((t) => t.notFound))
  await wantEarlier(db, { actId: act.id, at: clock.now() })
  return c.redirect(ui.href(servicePaths.move(token)), 303)
}

/** Throws `not-found`. */
async function asked(c: C) {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  if (act.kind !== 'appointment' || act.cancelledAt !== null) throw notFound(servicePageSaid((t) => t.notFound))
  const [wish, has, other, hubs] = await Promise.all([
    wishOfAct(db, act.id),
    appointmentOfAct(db, act.id),
    otherTimeOfAct(db, act.id),
    hubsOnDay(db, clock.today()),
  ])
  const found = other ?? wish?.offer ?? null
  const offer = found !== null && found.replyBy > clock.now() ? found : null
  const mode: Mode = has?.mode ?? wish?.mode ?? 'hub'
  return { act, token, has, offer, hubs, isOther: other !== null, mode, hub: has?.hub ?? wish?.hub ?? null }
}

interface OfferProps {
  ui: Ui
  token: string
  has: Appointment | null
  /** What is asked, while it can be answered. */
  offer: AskedTime | null
  /** Staff ask, in place of the time they have. */
  isOther: boolean
  mode: Mode
  hubs: readonly HubOnDay[]
  hub: string | null
}

/** «på Sætre», «på telefon». */
function placeOf(offer: AskedTime, { ui, hubs, mode }: Pick<OfferProps, 'ui' | 'hubs' | 'mode'>): string {
  const hub = hubs.find(({ slug }) => slug === offer.hub)
  return whereWords({ mode, hubName: hub === undefined ? offer.hubName : atHub(hub, ui.lang) }, ui.lang)
}

function OfferPage(props: OfferProps) {
  const { ui, token, has, offer, isOther, hub } = props
  if (offer === null) return <NothingAsked ui={ui} token={token} hub={hub} />
  const t = lineTexts(ui.lang).offer
  const words = isOther ? t.other : t
  const heading = words.title(whenWords(offer, ui.lang))
  const keeps = has === null ? '' : words.keeps(whenWords(has, ui.lang))
  return (
    <Page ui={ui} title={heading} noindex hub={offer.hub}>
      <PageTitle title={heading} lead={words.lead(placeOf(offer, props), whenWords({ start: offer.replyBy }, ui.lang))} />
      <div class="sec close">
        <Form action={ui.href(servicePaths.offer(token))} hidden={{ [TIME]: timeText(offer) }}>
          <p>{isOther ? keeps : `${keeps} ${t.noHint}`.trim()}</p>
          <Buttons>
            <Button name="svar" value="ja">
              {words.yes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {words.no}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

function NothingAsked({ ui, token, hub }: Pick<OfferProps, 'ui' | 'token' | 'hub'>) {
  const t = lineTexts(ui.lang).offer
  return (
    <Page ui={ui} title={t.none} noindex {...(hub === null ? {} : { hub })}>
      <PageTitle title={t.none} lead={t.noneLead}>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(receiptPaths.receipt(token))}>
            {t.receipt}
          </ButtonLink>
        </Buttons>
      </PageTitle>
    </Page>
  )
}
