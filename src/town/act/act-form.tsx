import {
  Button,
  Buttons,
  ButtonLink,
  ErrorSummary,
  ExampleMark,
  Form,
  Page,
  PageTitle,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import { paths } from '../../hubs/index.ts'
import { OnBehalf, PartyFields, readActKey, type AskedOfParty, type Sender, type Topic } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { actPageTexts } from './texts.ts'
import { Trap } from './trap.tsx'

/** A form as a resident meets it: opened, or sent back with what is wrong. */
export interface ActState {
  ui: Ui
  /** Null: the act itself says what it is about. */
  topic: Topic | null
  typed: Typed
  errors: readonly FormError[]
  /** Organisations that the reader may act for. */
  senders: readonly Sender[]
}

interface ActFormProps {
  state: ActState
  /** Where it is sent. */
  action: string
  words: { title: (topic: string) => string; lead: string; why: string; act: string }
  asked: AskedOfParty
  /** What it is about is made up. */
  isExample?: boolean
  /** Below the form. */
  after?: Child
  /** A section of its own, last. */
  last?: Child
  /** What only this act asks. */
  children?: Child
}

/** The page of one act: its own questions first, then who one is. */
export function ActForm({ state, action, words, asked, isExample = false, after, last, children }: ActFormProps) {
  const { ui, topic, typed, errors, senders } = state
  const title = words.title(topic?.short ?? '')
  const hub = ui.hubs.find(({ slug }) => slug === topic?.hub)
  const back = topic?.path ?? (hub ? paths.hub(hub.slug) : null)
  return (
    <Page ui={ui} title={title} description={words.lead} noindex={topic !== null} {...(hub ? { hub: hub.slug } : {})}>
      <PageTitle
        title={title}
        lead={
          isExample ? (
            <>
              {words.lead} <ExampleMark ui={ui} />
            </>
          ) : (
            words.lead
          )
        }
      />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(action)} hidden={{ nokkel: readActKey(typed) }}>
          {children}
          <Trap ui={ui} />
          <OnBehalf ui={ui} typed={typed} senders={senders} />
          <PartyFields ui={ui} asked={asked} typed={typed} errors={errors} why={words.why} />
          <Buttons>
            <Button>{words.act}</Button>
            {topic === null || back === null ? null : (
              <ButtonLink weight="tertiary" href={ui.href(back)}>
                {actPageTexts(ui.lang).back(topic.path === null ? (hub?.name ?? '') : topic.short)}
              </ButtonLink>
            )}
          </Buttons>
        </Form>
        {after}
      </div>
      {last}
    </Page>
  )
}
