import type { Child } from '#html/jsx-runtime'
import type { FoundMeeting } from '../../activities/index.ts'
import { Button, Buttons, ErrorSummary, errorOf, Form, Select, type FormError } from '../../design/index.ts'
import { PartyFields, readActKey, type AskedOfParty } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { BackToCounter } from '../counter/choose-first.tsx'
import type { Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ChannelChoice, LanguageChoice } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { meetingChoice } from './meetings-at-desk.ts'

export interface MeetingFormState {
  counter: Counter
  /** Those that take it. */
  meetings: readonly FoundMeeting[]
  typed: Typed
  errors: readonly FormError[]
}

interface FormWords {
  title: string
  lead: string
  /** Instead of the lead, where no meeting takes it. */
  none: string
  /** Why the address is asked for. */
  why: string
  act: string
}

interface MeetingFormProps extends MeetingFormState {
  action: string
  asked: AskedOfParty
  words: FormWords
  /** What is asked before the meeting and who it is. */
  children?: Child
}

/** What somebody says at the desk, on the phone or on paper about one of the public meetings: which of them, and who it is. */
export function MeetingForm({ counter, meetings, typed, errors, action, asked, words, children }: MeetingFormProps) {
  const { work, hub, href } = counter
  const options = meetings.map((one) => meetingChoice(one, work.lang))
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      title={words.title}
      lead={options.length === 0 ? words.none : words.lead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {options.length === 0 ? null : (
          <Draft work={work}>
            <Form action={href(action)} hidden={{ nokkel: readActKey(typed) }}>
              {children}
              <Select
                name="til"
                label={work.t.meetings.chooseMeeting}
                options={options}
                value={lineOf(typed, 'til')}
                error={errorOf(errors, 'til')}
              />
              <PartyFields ui={work.ui} asked={asked} typed={typed} errors={errors} why={words.why} />
              <ChannelChoice work={work} typed={typed} />
              <LanguageChoice work={work} typed={typed} />
              <Buttons>
                <Button>{words.act}</Button>
              </Buttons>
            </Form>
          </Draft>
        )}
        <Buttons>
          <BackToCounter counter={counter} />
        </Buttons>
      </div>
    </WorkPage>
  )
}
