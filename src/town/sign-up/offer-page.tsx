import type { Context } from 'hono'
import { answerOffer, momentWords, signUpOfAct, signUpPaths, whenWords, type FoundSignUp } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { signUpPageSaid, signUpPageTexts } from './texts.ts'

type C = Context<Env>

/** `/kvittering/:token/plass`: yes or no to an offered place. Opening it answers nothing: programs that read mail open every link. */
export async function offerPage(c: C) {
  const [ui, { token, found }] = await Promise.all([uiOf(c), offerOf(c)])
  return c.html(<OfferPage ui={ui} token={token} found={found} at={c.get('deps').clock.now()} />)
}

export async function sendAnswer(c: C) {
  const { db, clock } = c.get('deps')
  const { act, token } = await offerOf(c)
  const typed = await sentForm(c)
  const ui = await uiOf(c)
  const answer = typed['svar']
  if (answer !== 'ja' && answer !== 'nei') return c.redirect(ui.href(signUpPaths.offer(token)), 303)
  await answerOffer(db, { actId: act.id, takes: answer === 'ja', at: clock.now() })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

async function offerOf(c: C) {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const found = act.kind === 'sign-up' ? await signUpOfAct(db, act.id, clock.now()) : null
  if (found === null) throw notFound(signUpPageSaid((t) => t.notFound))
  return { act, token, found }
}

function OfferPage({ ui, token, found, at }: { ui: Ui; token: string; found: FoundSignUp; at: number }) {
  const t = signUpPageTexts(ui.lang).offer
  const title = show(found.title, ui.lang).text
  const { offered, replyBy } = found
  const receipt = ui.href(receiptPaths.receipt(token))
  if (replyBy === null || replyBy.getTime() <= at)
    return (
      <Page ui={ui} title={t.none} noindex hub={found.hub}>
        <PageTitle title={t.none} lead={t.noneLead}>
          <Buttons>
            <ButtonLink weight="primary" href={receipt}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </PageTitle>
      </Page>
    )
  const heading = offered === 1 ? t.title(title) : t.titleMany(offered, title)
  return (
    <Page ui={ui} title={heading} noindex hub={found.hub}>
      <PageTitle title={heading} lead={capital(t.lead(whenWords(found, ui.lang), momentWords(replyBy.getTime(), ui.lang)))} />
      <div class="sec close">
        <Form action={ui.href(signUpPaths.offer(token))}>
          <p>{t.noHint}</p>
          <Buttons>
            <Button name="svar" value="ja">
              {t.yes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {t.no}
            </Button>
            <ButtonLink weight="tertiary" href={receipt}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
