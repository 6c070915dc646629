import { Button, Buttons, ButtonLink, ErrorSummary, Form, Page, PageTitle, type FormError, type Ui } from '../../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import type { Topic } from '../../hubs/index.ts'
import { PartyFields, readActKey, type AskedOfParty } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { actPageTexts } from './texts.ts'
import { Trap } from './trap.tsx'

/** A form as a resident meets it: opened, or sent back with what is wrong. */
export interface ActState {
  ui: Ui
  topic: Topic
  typed: Typed
  errors: readonly FormError[]
}

interface ActFormProps {
  state: ActState
  /** Where it is sent. */
  action: string
  words: { title: (topic: string) => string; lead: string; why: string; act: string }
  asked: AskedOfParty
  /** Below the form. */
  after?: Child
  /** What only this act asks. */
  children?: Child
}

/** The page of one act about one topic: its own questions first, then who one is. */
export function ActForm({ state: { ui, topic, typed, errors }, action, words, asked, after, children }: ActFormProps) {
  const title = words.title(topic.short)
  return (
    <Page ui={ui} title={title} noindex {...(topic.hub === null ? {} : { hub: topic.hub })}>
      <PageTitle title={title} lead={words.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(action)} hidden={{ nokkel: readActKey(typed) }}>
          {children}
          <Trap ui={ui} />
          <PartyFields ui={ui} asked={asked} typed={typed} errors={errors} why={words.why} />
          <Buttons>
            <Button>{words.act}</Button>
            <ButtonLink weight="tertiary" href={ui.href(topic.path)}>
              {actPageTexts(ui.lang).back(topic.short)}
            </ButtonLink>
          </Buttons>
        </Form>
        {after}
      </div>
    </Page>
  )
}
