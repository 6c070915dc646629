import {
  NONE_TAKEN,
  dayWords,
  signUpPaths,
  signUpState,
  stateChanges,
  type FoundActivity,
  type Session,
  type SignUpRuleItem,
  type SignUpState,
  type Taken,
} from '../../activities/index.ts'
import { ButtonLink, Buttons, type Ui } from '../../design/index.ts'
import { dayAndMonth, fullDate as dateInFull, weekdayName } from '../../platform/i18n/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { signUpPageTexts, type SignUpPageTexts } from './texts.ts'

/** What an activity's page needs to say where one may sign up. */
export interface SignUpHere {
  rule: SignUpRuleItem
  taken: ReadonlyMap<Day | 'series', Taken>
  at: Instant
  /** Whoever has not signed up is welcome all the same. */
  isVoluntary: boolean
}

/** Null where nobody signs up, and on the page of another day. */
export function signUpHere({ item }: FoundActivity, given: Pick<SignUpHere, 'taken' | 'at'> & { live: boolean }): SignUpHere | null {
  const { live, ...rest } = given
  return item.signUp === undefined || !live ? null : { rule: item.signUp, isVoluntary: item.attend === 'drop_in', ...rest }
}

const stateOf = ({ rule, taken, at }: SignUpHere, dates: readonly Session[]): SignUpState => {
  const of = rule.per === 'series' ? 'series' : (dates[0]?.occurrence ?? 'series')
  return signUpState({ rule, dates, taken: (taken.get(of) ?? NONE_TAKEN).taken, at })
}

/** When what the page says of signing up is otherwise by itself. */
export function signUpChanges(here: SignUpHere | null, sessions: readonly Session[]): Instant {
  if (here === null) return Infinity
  const lists = here.rule.per === 'series' ? [sessions] : sessions.map((one) => [one])
  return Math.min(Infinity, ...lists.map((dates) => stateChanges(stateOf(here, dates))))
}

/** The date, or the first of the series, that whoever signs up now would wait for; undefined while there is room. */
export function fullDate(here: SignUpHere | null, sessions: readonly Session[]): Session | undefined {
  if (here === null || here.isVoluntary) return undefined
  const lists = here.rule.per === 'series' ? [sessions] : sessions.map((one) => [one])
  const next = lists.map((dates) => ({ dates, state: stateOf(here, dates) })).find(({ state }) => state.is === 'open')
  return next?.state.is === 'open' && next.state.isFull ? next.dates[0] : undefined
}

interface LinksProps {
  ui: Ui
  here: SignUpHere | null
  sessions: readonly Session[]
}

/** The button at the top: the series, or the next date that takes sign-ups; said, where that is not the date that stands large above it. */
export function SignUpButton({ ui, here, sessions }: LinksProps) {
  if (here === null) return null
  const t = signUpPageTexts(ui.lang)
  if (here.rule.per === 'series') {
    const state = stateOf(here, sessions)
    const [first] = sessions
    if (state.is !== 'open' || first === undefined) return <p>{stateWords(state, t, ui)}</p>
    return (
      <Buttons>
        <ButtonLink weight="primary" href={ui.href(signUpPaths.series(first.key))}>
          {linkWords(state, { here, t })}
        </ButtonLink>
      </Buttons>
    )
  }
  const next = sessions.find((session) => stateOf(here, [session]).is === 'open')
  if (next === undefined) return null
  return (
    <Buttons>
      <ButtonLink weight="primary" href={ui.href(signUpPaths.date(next.key, next.occurrence))}>
        {linkWords(stateOf(here, [next]), { here, t })}
        {next === sessions[0] ? (
          <span class="ds-sr-only">{t.forDate(dateInFull(next.day, ui.lang))}</span>
        ) : (
          t.forDate(`${weekdayName(next.day, ui.lang)} ${dayAndMonth(next.day, ui.lang)}`)
        )}
      </ButtonLink>
    </Buttons>
  )
}

/** Beside a date: the way to sign up for it, or why there is none. */
export function DateSignUp({ ui, here, session }: Omit<LinksProps, 'sessions'> & { session: Session }) {
  if (here === null || here.rule.per === 'series' || session.state !== 'planned') return null
  const t = signUpPageTexts(ui.lang)
  const state = stateOf(here, [session])
  if (state.is !== 'open') return <>{` ${stateWords(state, t, ui)}`}</>
  const { seats } = here.rule
  const left = seats === undefined || here.isVoluntary ? 0 : seats - (here.taken.get(session.occurrence) ?? NONE_TAKEN).taken
  return (
    <>
      {left > 0 ? ` ${t.left(left)} ` : ' '}
      <a href={ui.href(signUpPaths.date(session.key, session.occurrence))}>
        {linkWords(state, { here, t })}
        <span class="ds-sr-only">{t.forDate(dateInFull(session.day, ui.lang))}</span>
      </a>
    </>
  )
}

function linkWords(state: SignUpState, { here, t }: { here: SignUpHere; t: SignUpPageTexts }): string {
  if (state.is === 'open' && state.isFull) return t.linkFull
  if (here.isVoluntary) return t.linkVoluntary
  return here.rule.per === 'series' ? t.linkSeries : t.link
}

function stateWords(state: SignUpState, t: SignUpPageTexts, ui: Ui): string {
  if (state.is === 'not-yet') return t.opens(dayWords(state.opens, ui.lang))
  return state.is === 'over' ? t.over : t.closed
}

/** What the facts say of it: how, and how many there is room for. */
export function signUpFact({ rule, isVoluntary }: SignUpHere, ui: Ui): string {
  const t = signUpPageTexts(ui.lang)
  const how = isVoluntary ? t.voluntary : t.fact[rule.per]
  return rule.seats === undefined ? how : `${how}. ${t.seats(rule.seats)}`
}
