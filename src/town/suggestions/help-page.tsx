import type { Context } from 'hono'
import { activityPaths } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { answerHelp, HELP_PAGE, helpAskedOf, suggestionSaid, type HelpAsked } from '../../suggestions/index.ts'
import { supportPageTexts } from './support-texts.ts'

type C = Context<Env>

interface HelpProps extends HelpAsked {
  ui: Ui
  token: string
  actId: string
}

/** `/kvittering/:token/hjelp`: what somebody offered to help with has become an activity; yes or no. Opening it answers nothing. */
export async function helpPage(c: C) {
  return c.html(<HelpPage {...await helpAsked(c)} />)
}

export async function sendHelpAnswer(c: C) {
  const { ui, token, actId } = await helpAsked(c)
  const said = lineOf(await sentForm(c), 'svar')
  if (said === 'ja' || said === 'nei') await answerHelp(c.get('deps').db, { actId, answer: said === 'ja' ? 'yes' : 'no', by: null })
  return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
}

/** Throws `not-found` while there is nothing to help with. */
async function helpAsked(c: C): Promise<HelpProps> {
  const [ui, { act, token }] = await Promise.all([uiOf(c), actOfAddress(c)])
  const asked = await helpAskedOf(c.get('deps').db, act.id)
  if (asked === null) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
  return { ui, token, actId: act.id, ...asked }
}

function HelpPage({ ui, token, offer, activity }: HelpProps) {
  const t = supportPageTexts(ui.lang)
  const title = t.helpTitle(activity.title)
  return (
    <Page ui={ui} title={title} noindex hub={offer.hub}>
      <PageTitle title={title} lead={t.helpLead} />
      <div class="sec close">
        <p>
          {t.youOffered} <b>{offer.canHelp}</b>
        </p>
        <p>
          <a href={ui.href(activityPaths.activity(activity.key))}>{activity.title}</a>
        </p>
        <Form action={ui.href(`${receiptPaths.receipt(token)}/${HELP_PAGE}`)}>
          <Buttons>
            <Button name="svar" value="ja">
              {t.helpYes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {t.helpNo}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {t.toReceipt}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}
