import type { Handler } from 'hono'
import { Button, ButtonLink, Buttons, Form, Page, PageTitle, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { kindOf, type Act, type ActWords } from '../act.ts'
import { receiptPaths } from '../paths.ts'
import { actTexts } from '../texts.ts'
import { actOfAddress, type Receipts } from './receipts.ts'
import { WhyOff } from './why-off.tsx'

/** `/kvittering/:token/avlysning`: asked once more, since a link can be pressed by mistake. */
export const cancellationPage =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { act, token } = await actOfAddress(c)
    const ui = await frame.ui(c)
    const kind = kindOf(kinds, act)
    const words = await kind.describe(c.get('deps').db, act, ui.page)
    return c.html(<CancellationPage {...{ ui, act, token, words }} mayBeTakenUp={kind.takeUp !== undefined} />)
  }

interface CancellationProps {
  ui: Ui
  act: Act
  token: string
  words: ActWords
  mayBeTakenUp: boolean
}

function CancellationPage({ ui, act, token, words, mayBeTakenUp }: CancellationProps) {
  const t = actTexts(ui.lang).cancel
  const isOff = act.cancelledAt !== null
  const isOver = isOff || words.cancel === null
  const over = isOff ? { title: words.cancelled, lead: t.already } : { title: words.heading, lead: t.notHere }
  return (
    <Page ui={ui} title={words.cancel ?? words.heading} noindex {...(words.hub === null ? {} : { hub: words.hub })}>
      <PageTitle title={isOver ? over.title : `${words.cancel}?`} lead={isOver ? over.lead : words.heading} />
      <div class="sec close">
        {isOver ? (
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(receiptPaths.receipt(token))}>
              {t.toReceipt}
            </ButtonLink>
          </Buttons>
        ) : (
          <Form action={ui.href(receiptPaths.cancellation(token))}>
            <p>{words.cancelLeads ?? (mayBeTakenUp ? t.leadBack : t.lead)}</p>
            <WhyOff words={words} />
            <Buttons>
              <Button danger>{words.cancel}</Button>
              <ButtonLink weight="secondary" href={ui.href(receiptPaths.receipt(token))}>
                {t.keep}
              </ButtonLink>
            </Buttons>
          </Form>
        )}
      </div>
    </Page>
  )
}
