import type { Child } from '#html/jsx-runtime'
import type { Context } from 'hono'
import { drawTicket, findServices, metAt, queuePaths, servicePaths, type FoundService } from '../../appointments/index.ts'
import {
  ButtonLink,
  Buttons,
  Document,
  ErrorSummary,
  errorOf,
  Field,
  Fixed,
  Form,
  Mark,
  PartlyTranslated,
  Text,
  type FormError,
} from '../../design/index.ts'
import { chipOf, paths } from '../../hubs/index.ts'
import { newActKey, readActKey, readContact, receiptPaths, signedInResident } from '../../people/index.ts'
import { addressOf, tooOften } from '../../platform/brakes/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { clockTime, directionOf, inLanguage, LANGUAGE_NAMES, PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { isTrapped, Trap, TrappedPage } from '../act/trap.tsx'
import { noteTrap } from '../act/admit-act.ts'
import { appointmentsNow, queueNow, waitNow, type QueueNow } from './queue-now.ts'
import { QueueRules, WaitWords } from './queue-words.tsx'
import { NotStaffed } from './staffed-words.tsx'
import { queuePageTexts } from './texts.ts'

type C = Context<Env>

/** A full morning at one screen; little enough that a child who plays with it fills no queue. */
const BY_ADDRESS = { what: 'queue-ticket', most: 30, per: 10 * 60_000 }
/** As many as one sees at a glance; all else is «something else». */
const MOST_TOPICS = 5
/** Nobody can put letters on a screen at the door: the names of the languages come with theirs. On a phone they are its own. */
const DOOR_LETTERS = ['arabic.css', 'ethiopic.css'] as const
/** Seconds after which a screen that nobody touches shows what is so now. */
const LOOK_AGAIN = '60'

/** `/torg/:hub/kolapp`: a number in one press. `?plass=dor` is the screen at the door: no way out, and it comes back by itself. */
export async function kioskPage(c: C): Promise<Response> {
  const asked = await askedOf(c)
  if (asked instanceof Response) return asked
  if (asked.atDoor) c.header('refresh', LOOK_AGAIN)
  return c.html(<KioskPage {...asked} typed={{ nokkel: newActKey() }} errors={[]} />)
}

/** `POST`: the number, and on to its page. */
export async function sendTicket(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [asked, typed] = [await askedOf(c), await sentForm(c)]
  if (asked instanceof Response) return asked
  const { ui, hub } = asked.queue
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={queuePaths.kiosk(hub.hub.slug)} />, 422)
  }
  const t = queuePageTexts(ui.lang).kiosk
  const [key, written] = [readActKey(typed), lineOf(typed, 'adresse')]
  const contact = written === '' ? null : readContact(written)
  const again = (text: string, status: 409 | 422 | 429, field = 'tema') =>
    c.html(<KioskPage {...asked} typed={{ ...typed, nokkel: newActKey() }} errors={[{ field, text }]} />, status)
  if (written !== '' && (contact === null || contact.kind === 'phone')) return again(t.wrongContact, 422, 'adresse')
  if (await tooOften(db, BY_ADDRESS, addressOf(c))) return again(t.tooMany, 429)
  const person = { name: null, language: ui.page, contacts: contact === null ? [] : [contact] }
  const chosen = { service: topicTyped(asked, typed), bookedFor: bookedTyped(asked, typed) }
  const how = { channel: 'web', resident: signedInResident(c), key, publicUrl: config.publicUrl, at: clock.now() } as const
  try {
    const { token } = await drawTicket(db, { hub: hub.hub.slug, ...chosen, person, ...how })
    return c.redirect(ui.href(queuePaths.ticket(token)) + (asked.atDoor ? '?plass=dor' : ''), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again(error.says[ui.lang], 409)
  }
}

interface Asked {
  queue: QueueNow
  topics: readonly FoundService[]
  booked: readonly Instant[]
  atDoor: boolean
}

async function askedOf(c: C): Promise<Asked | Response> {
  const queue = await queueNow(c)
  if (queue instanceof Response) return queue
  const { day } = queue.picture
  const [services, booked] = await Promise.all([findServices(c.get('deps').db, { day, known: day }), appointmentsNow(c, queue)])
  const topics = services.filter((service) => metAt(service, queue.hub)?.how === 'drop_in').slice(0, MOST_TOPICS)
  return { queue, topics, booked, atDoor: c.req.query('plass') === 'dor' }
}

const topicTyped = ({ topics }: Asked, typed: Typed) => topics.find(({ key }) => key === lineOf(typed, 'tema'))?.key ?? null
const bookedTyped = ({ booked }: Asked, typed: Typed) => booked.find((start) => String(start) === lineOf(typed, 'time')) ?? null

interface KioskProps extends Asked {
  typed: Typed
  errors: readonly FormError[]
}

function KioskPage(props: KioskProps) {
  const { queue, atDoor } = props
  const { ui, hub, door } = queue
  const t = queuePageTexts(ui.lang)
  return (
    <Document
      ui={ui}
      title={t.kiosk.titleAt(hub.hub.short)}
      hub={hub.hub.slug}
      noindex
      styles={['kiosk.css', ...(atDoor ? DOOR_LETTERS : [])]}
      bodyClass="kiosk-page"
    >
      <main id="innhold" tabindex={-1} class="kiosk">
        <header class="kiosk-head">
          <Mark rule={chipOf(hub.hub).mark} />
          <p class="kiosk-hub">{hub.hub.name}</p>
          <h1>{door.isOpen ? <Fixed ui={ui} k="takeNumber" /> : t.closed.title}</h1>
          <PartlyTranslated ui={ui} />
          {door.isOpen ? <WaitWords queue={queue} wait={waitNow(queue)} /> : null}
        </header>
        <div class="kiosk-body">
          <ErrorSummary ui={ui} errors={props.errors} />
          {door.isOpen ? <Choices {...props} /> : <Closed queue={queue} atDoor={atDoor} />}
        </div>
        <footer class="kiosk-foot">
          <QueueRules ui={ui} />
          <nav aria-label={t.kiosk.languages}>
            {PAGE_LANGUAGES.map((language) => (
              <a
                href={inLanguage(language, queuePaths.kiosk(hub.hub.slug)) + (atDoor ? '?plass=dor' : '')}
                lang={language}
                hreflang={language}
                dir={directionOf(language)}
              >
                {LANGUAGE_NAMES[language]}
              </a>
            ))}
          </nav>
          {atDoor ? null : (
            <p>
              <a href={ui.href(paths.hub(hub.hub.slug))}>{t.kiosk.toHub(hub.hub.short)}</a> ·{' '}
              <a href={ui.href(receiptPaths.lookup)}>{t.ticket.receipt}</a>
            </p>
          )}
          {ui.clockNote === null ? null : <p>{ui.clockNote}</p>}
        </footer>
      </main>
    </Document>
  )
}

/** Each choice is a button that gives the number: one press is enough. */
function Choices({ queue: { ui, hub }, topics, booked, typed, errors, atDoor }: KioskProps) {
  const t = queuePageTexts(ui.lang).kiosk
  const wrong = errorOf(errors, 'adresse')
  return (
    <Form action={ui.href(queuePaths.kiosk(hub.hub.slug)) + (atDoor ? '?plass=dor' : '')} hidden={{ nokkel: readActKey(typed) }}>
      {/* What the enter key in the field below presses. */}
      <button type="submit" name="tema" value="annet" hidden>
        <Fixed ui={ui} k="somethingElse" />
      </button>
      <Trap ui={ui} />
      {booked.length === 0 ? null : (
        <fieldset class="kiosk-choices">
          <legend>{t.booked}</legend>
          {booked.map((start) => (
            <Choice name="time" value={String(start)}>
              {t.bookedAt(clockTime(instantToWall(start).minutes, ui.lang))}
            </Choice>
          ))}
        </fieldset>
      )}
      <fieldset class="kiosk-choices" id="tema" tabindex={-1}>
        <legend>{t.topics}</legend>
        {topics.map((topic) => (
          <Choice name="tema" value={topic.key}>
            <Text of={show(topic.title, ui.lang)} />
          </Choice>
        ))}
        <Choice name="tema" value="annet">
          <Fixed ui={ui} k="somethingElse" />
        </Choice>
      </fieldset>
      <details class="ds-details kiosk-message" open={wrong !== undefined}>
        <summary>{t.message}</summary>
        <Field name="adresse" label={t.contact} hint={t.contactHint} value={lineOf(typed, 'adresse')} error={wrong} autocomplete="off" />
      </details>
    </Form>
  )
}

function Choice({ name, value, children }: { name: string; value: string; children?: Child }) {
  return (
    <button type="submit" name={name} value={value}>
      {children}
    </button>
  )
}

function Closed({ queue: { ui, hub, picture, door }, atDoor }: { queue: QueueNow; atDoor: boolean }) {
  const t = queuePageTexts(ui.lang).closed
  return (
    <div class="kiosk-closed">
      {door.said === false ? <p class="next-staffed">{t.queue}</p> : null}
      <NotStaffed ui={ui} hub={hub} picture={picture} />
      {atDoor ? null : (
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(servicePaths.list)}>
            {t.appointment}
          </ButtonLink>
        </Buttons>
      )}
    </div>
  )
}
