import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Config } from '../../config.ts'
import type { Assets } from '../assets/assets.ts'
import type { Topic } from '../cache/versions.ts'
import type { Db } from '../database/index.ts'
import type { PageLanguage } from '../i18n/index.ts'
import type { PrivacyRegister } from '../privacy/register.ts'
import type { Day, Instant, TownClock } from '../time/index.ts'

/** What the program runs on, made once in start.ts and handed to every request. */
export interface Deps {
  config: Config
  db: Db
  clock: TownClock
  log: Logger
  assets: Assets
  /** Every table, and what it holds about people. */
  privacy: PrivacyRegister
}

/** Set by a handler whose answer is the same for everybody: kept until a topic changes or the instant comes. */
export interface Cacheable {
  topics: readonly Topic[]
  /** Town time. */
  freshUntil: Instant
  /** The query parameters that the page reads. A request with any other is answered, but not kept. */
  query?: readonly string[]
}

/**
 * Slices add their own request variables by declaration merging (people: who is signed in).
 */
export interface Variables {
  deps: Deps
  requestId: string
  language: PageLanguage
  cacheable?: Cacheable
  /** The answer is on its way into the page cache, which packs it by itself. */
  isForCache?: true
  /** Who is signed in, as an id and never a name: for the line of the log that says what they were refused. */
  who?: string
}
/** Node's own request, where the program runs as a server; absent when a test calls the app directly. */
export interface Bindings {
  incoming?: IncomingMessage
}
export interface Env {
  Variables: Variables
  Bindings: Bindings
}
export type Ctx = Context<Env>

/** The day a page is asked for with `?dato=`, else today. */
export interface AsOf {
  day: Day
  /** True: this is now, and «open now» means something. */
  isToday: boolean
}
