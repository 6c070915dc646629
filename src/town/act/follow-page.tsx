import type { Context } from 'hono'
import {
  Button,
  Buttons,
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  PageTitle,
  RadioGroup,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { topicOf, uiOf, type Topic } from '../../hubs/index.ts'
import { ABOUT, RHYTHMS, startFollowing, type About, type Rhythm } from '../../messages/index.ts'
import { isDisposable, newActKey, PartyFields, provenHere, readActKey, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { brakeAct } from './brake-act.ts'
import { ASKED_TO_FOLLOW, readFollow } from './read-follow.ts'
import { actPaths } from './paths.ts'
import { actPageTexts } from './texts.ts'
import { isTrapped, Trap, TrappedPage } from './trap.tsx'

type C = Context<Env>

/** `/folg/torg/:hub`, `/folg/tilbyder/:slug`; with `?om=hours` only that is ticked. */
export async function followPage(c: C) {
  const [ui, topic] = await Promise.all([uiOf(c), topicOf(c)])
  const about = ABOUT.filter((one) => one === c.req.query('om'))
  const typed = { om: about.length === 0 ? [...ABOUT] : about, rytme: 'at_once', nokkel: newActKey() }
  return c.html(<FollowPage ui={ui} topic={topic} typed={typed} errors={[]} />)
}

export async function follow(c: C) {
  const { db, clock, config } = c.get('deps')
  const [ui, topic, typed] = await Promise.all([uiOf(c), topicOf(c), sentForm(c)])
  if (isTrapped(typed)) return c.html(<TrappedPage ui={ui} back={actPaths.follow(topic.id)} />, 422)
  const { faults, contact, ...asked } = readFollow(typed, { language: ui.page, lang: ui.lang })
  const errors = [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...((await isDisposable(db, contact)) ? [{ field: 'adresse', text: actPageTexts(ui.lang).disposable }] : []),
  ]
  if (errors.length > 0) return c.html(<FollowPage ui={ui} topic={topic} typed={typed} errors={errors} />, 422)
  await brakeAct(c, contact)
  const proven = await provenHere(c)
  const given = {
    ...asked,
    topic: topic.id,
    proven,
    channel: 'web',
    key: readActKey(typed),
    publicUrl: config.publicUrl,
    at: clock.now(),
  } as const
  const { token } = await startFollowing(db, given)
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

interface FollowProps {
  ui: Ui
  topic: Topic
  typed: Typed
  errors: readonly FormError[]
}

function FollowPage({ ui, topic, typed, errors }: FollowProps) {
  const t = actPageTexts(ui.lang).follow
  const values = listOf(typed, 'om')
  return (
    <Page ui={ui} title={t.title(topic.short)} noindex {...(topic.hub === null ? {} : { hub: topic.hub })}>
      <PageTitle title={t.title(topic.short)} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(actPaths.follow(topic.id))} hidden={{ nokkel: readActKey(typed) }}>
          <CheckboxGroup
            name="om"
            legend={t.about}
            values={values}
            error={errorOf(errors, 'om')}
            options={ABOUT.map((value: About) => ({ value, label: t.abouts[value] }))}
          />
          <RadioGroup
            name="rytme"
            legend={t.when}
            value={lineOf(typed, 'rytme')}
            options={RHYTHMS.map((value: Rhythm) => ({ value, label: t.rhythms[value] }))}
          />
          <Trap ui={ui} />
          <PartyFields ui={ui} asked={ASKED_TO_FOLLOW} typed={typed} errors={errors} why={t.why} />
          <Buttons>
            <Button>{t.act}</Button>
            <ButtonLink weight="tertiary" href={ui.href(topic.path)}>
              {actPageTexts(ui.lang).back(topic.short)}
            </ButtonLink>
          </Buttons>
        </Form>
        <p>{t.otherwise}</p>
      </div>
    </Page>
  )
}
