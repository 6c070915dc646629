import type { Context } from 'hono'
import { onwardFrom, standingOf, type Link, type Standing } from '../../chain/index.ts'
import type { FormError } from '../../design/index.ts'
import { can, findAct, hubScope, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { findSuggestions, questionsOf, suggestionSaid, thingOf, type AskedBack, type Suggestion } from '../../suggestions/index.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import { workOf, type Work } from '../work.ts'
import { FROM_SUGGESTION } from './draft.ts'
import { workPaths } from '../work-paths.ts'
import { heldHere, holderChoices, type HolderChoice } from './holders.ts'
import type { RoomChoice } from './read-step.ts'
import { roomChoices } from './room-choices.ts'
import { voicesHere, type VoicesHere } from './voices-here.ts'

export interface OpenedSuggestion {
  work: Work
  suggestion: Suggestion
  standing: Standing
  /** Null when whoever made it is forgotten. */
  act: Act | null
  behind: VoicesHere
  /** It is one of the hub's own; else it was sent on to whoever reads it. */
  isOurs: boolean
  /** Numbers of what it was merged with or parted in: it is answered there. */
  ledTo: readonly number[]
  questions: readonly AskedBack[]
  /** Whether somebody can be asked back now. */
  mayAsk: boolean
  holders: readonly HolderChoice[]
  /** Rooms of the hub that it does not lead to yet. */
  rooms: readonly RoomChoice[]
  /** The form of an activity that is made of it, without language prefix; null where somebody makes none. */
  setUpPath: string | null
}

export interface Sent {
  typed: Typed
  errors: readonly FormError[]
  isDone: boolean
  /** There where it could not be done any more; the text where no form holds it, else null. */
  unsent?: string | null
}

/** That of the `:nr` parameter, where somebody answers it. Throws `not-found`, for another hub's as well. */
export async function openSuggestion(c: Context<Env>): Promise<OpenedSuggestion> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const asked = c.req.param('nr') ?? ''
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0
  const [ours] = await findSuggestions(db, { number, hubs: await proposalHubs(db, work) })
  const isHeld = ours === undefined && (await heldHere(db, work.who)).includes(number)
  const [suggestion] = ours === undefined && isHeld ? await findSuggestions(db, { number }) : [ours]
  if (suggestion === undefined) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
  const [links, act, questions, behind, holders, rooms] = await Promise.all([
    onwardFrom(db, thingOf(number)),
    suggestion.actId === null ? null : findAct(db, suggestion.actId),
    questionsOf(db, number),
    voicesHere(db, number),
    holderChoices(db, work),
    roomChoices(db, work, suggestion),
  ])
  const standing = standingOf(thingOf(number), links, work.today)
  const isAsked = questions.some(({ closedAt }) => closedAt === null)
  const mayAsk = act !== null && act.cancelledAt === null && !isAsked
  return {
    work,
    suggestion,
    act,
    standing,
    behind,
    isOurs: ours !== undefined,
    ledTo: ledTo(number, links),
    questions,
    mayAsk,
    holders,
    rooms: rooms.filter(({ key }) => !links.some(({ to }) => to?.kind === 'room' && to.key === `${suggestion.hub}/${key}`)),
    setUpPath: setUpPath(work, suggestion),
  }
}

const ledTo = (number: number, links: readonly Link[]): number[] =>
  links.flatMap(({ from, to }) =>
    from.kind === 'suggestion' && from.key === String(number) && to?.kind === 'suggestion' ? [Number(to.key)] : [],
  )

function setUpPath({ who }: Work, { hub, number, shownAt }: Suggestion): string | null {
  if (shownAt === null || !can(who, 'hub.edit', hubScope(hub))) return null
  return `${workPaths.hub(hub)}/aktiviteter/ny?${FROM_SUGGESTION}=${number}`
}
