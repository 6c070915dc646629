import type { Context } from 'hono'
import { ButtonLink, Buttons, Page, PageTitle, type Ui } from '../../design/index.ts'
import { hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { isLinkFlood } from '../../messages/index.ts'
import {
  asSent,
  knownParty,
  newDatedKey,
  provenHere,
  receiptPaths,
  residentSignInPath,
  sendersHere,
  signedInResident,
  keepingTyped,
  type Topic,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import {
  askedToSupport,
  readSupport,
  suggestionPaths,
  SUPPORT,
  SupportFields,
  supportLevelOf,
  supportSuggestion,
  type SupportLevel,
} from '../../suggestions/index.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { isSupportable, suggestionAsked, type AskedSuggestion } from './asked-suggestion.ts'
import { supportPageTexts } from './support-texts.ts'
import { titleOf } from './words.ts'

type C = Context<Env>

interface Opened {
  ui: Ui
  asked: AskedSuggestion
  number: number
  hub: HubOnDay | undefined
  level: SupportLevel
  topic: Topic
  /** False: they are to sign in first. */
  isSure: boolean
  isOpen: boolean
}

/** `/innspill/:nr/stotte?hvordan=`: wants it too, or can help. What has ended or lies elsewhere now is shown instead. */
export async function supportPage(c: C) {
  const opened = await openedOf(c)
  const { ui, number, isOpen, isSure } = opened
  if (!isOpen) return c.redirect(ui.href(suggestionPaths.suggestion(number)), 303)
  if (!isSure) return c.html(<SurePage opened={opened} />)
  const how = c.req.query('hvordan') === 'help' ? 'help' : 'want'
  const typed = { hvordan: how, nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<SupportPage {...await stateOf(c, opened, { typed, errors: [] })} />)
}

export async function sendSupport(c: C) {
  const [opened, typed] = [await openedOf(c), await sentForm(c)]
  const { ui, number, level } = opened
  const action = suggestionPaths.support(number)
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={action} />, 422)
  }
  if (!opened.isSure) return c.redirect(ui.href(action), 303)
  const { typed: read, organisation } = asSent(typed, await sendersHere(c))
  const { faults, contact, ...sent } = readSupport(read, { asked: askedToSupport(level), language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  if (errors.length > 0) return c.html(<SupportPage {...await stateOf(c, opened, { typed, errors })} />, 422)
  const proven = await provenHere(c)
  const text = sent.canHelp ?? ''
  const hub = opened.asked.suggestion.hub
  const admission = await admitAct(c, { kind: SUPPORT, typed, contact, text, proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={action} typed={typed} task={admission.task} hub={hub} />)
  const hold = [...new Set([...admission.hold, ...(isLinkFlood(text) ? (['links'] as const) : [])])]
  const act = { ...sent, number, hub, organisation, proven, ticket: admission.ticket, hold }
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await supportSuggestion(c.get('deps').db, { ...act, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: async (again, why) => c.html(<SupportPage {...await stateOf(c, opened, { typed: again, errors: why })} />),
  })
}

async function openedOf(c: C): Promise<Opened> {
  const { db, clock } = c.get('deps')
  const [ui, asked, hubs] = await Promise.all([uiOf(c), suggestionAsked(c), hubsOnDay(db, clock.today())])
  const { suggestion } = asked
  const { number } = suggestion
  const level = await supportLevelOf(db, suggestion.hub)
  const resident = signedInResident(c)
  const isSure = level === 'contact' || resident?.level === 'substantial' || resident?.level === 'high'
  const [name, id] = [titleOf(suggestion, ui.lang), `hub:${suggestion.hub}`]
  const topic = { id, name, short: name, hub: suggestion.hub, desk: id, path: suggestionPaths.suggestion(number) }
  const hub = hubs.find(({ slug }) => slug === suggestion.hub)
  return { ui, asked, number, hub, level, topic, isSure, isOpen: isSupportable(asked) }
}

interface SupportProps {
  state: ActState
  opened: Opened
  age: number
}

async function stateOf(c: C, opened: Opened, sent: Pick<ActState, 'typed' | 'errors'>): Promise<SupportProps> {
  const { ui, topic } = opened
  return { state: { ui, topic, senders: await sendersHere(c), ...sent }, opened, age: c.get('deps').config.suggestionAge }
}

function SupportPage({ state, opened: { number, level }, age }: SupportProps) {
  const { ui, typed, errors } = state
  const t = supportPageTexts(ui.lang)
  return (
    <ActForm state={state} action={suggestionPaths.support(number)} words={t} asked={askedToSupport(level)} after={<p>{t.otherwise}</p>}>
      <SupportFields ui={ui} typed={typed} errors={errors} age={age} />
    </ActForm>
  )
}

/** A hub may ask for an electronic identity: the way there, and the way that needs none. */
function SurePage({ opened: { ui, number, hub, topic } }: { opened: Opened }) {
  const t = supportPageTexts(ui.lang)
  const back = residentSignInPath(ui.href(suggestionPaths.support(number)), 'substantial')
  return (
    <Page ui={ui} title={t.sureTitle} noindex {...(hub === undefined ? {} : { hub: hub.slug })}>
      <PageTitle title={t.sureTitle} lead={topic.name} />
      <div class="sec close">
        <p>{t.sureLead(hub?.name ?? '')}</p>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(back)}>
            {t.signIn}
          </ButtonLink>
          <ButtonLink weight="tertiary" href={ui.href(suggestionPaths.suggestion(number))}>
            {t.back}
          </ButtonLink>
        </Buttons>
      </div>
    </Page>
  )
}
