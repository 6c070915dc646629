import type { Child } from '#html/jsx-runtime'
import { Button, Buttons, ButtonLink, Done, Form, Page, PageTitle, Prose, Section, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { calendarMadeAt, endCalendar, makeCalendar, NEW_CALENDARS } from '../../messages/index.ts'
import { actOfAddress, receiptPaths, type Act } from '../../people/index.ts'
import { brake } from '../../platform/brakes/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fullDate, inLanguage } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { calendarPaths } from './paths.ts'
import { sourcesOf } from './sources.ts'
import { calendarSaid, calendarTexts, calendarWords } from './texts.ts'

/** `/kvittering/:token/kalender`: make the secret address, make it anew, or end it. */
export async function calendarPage(c: Ctx): Promise<Response> {
  const { act, token } = await actWithCalendar(c)
  const [ui, madeAt] = await Promise.all([uiOf(c), calendarMadeAt(c.get('deps').db, act.id)])
  return c.html(
    <Frame ui={ui} token={token}>
      {madeAt === null ? <Offer ui={ui} act={act} token={token} /> : <Kept ui={ui} act={act} token={token} madeAt={madeAt} />}
    </Frame>,
  )
}

/** `POST /kvittering/:token/kalender`. Answered with the page itself: no other can show the address, since only its hash is kept. */
export async function makeOwnCalendar(c: Ctx): Promise<Response> {
  const { db } = c.get('deps')
  const { act, token } = await actWithCalendar(c)
  await brake(db, NEW_CALENDARS, act.id)
  const [ui, secret] = [await uiOf(c), await makeCalendar(db, act.id)]
  const address = ui.publicUrl + inLanguage(act.person.language, calendarPaths.feed(secret))
  return c.html(
    <Frame ui={ui} token={token}>
      <Made ui={ui} act={act} address={address} />
    </Frame>,
  )
}

/** `POST /kvittering/:token/kalender/slutt` */
export async function endOwnCalendar(c: Ctx): Promise<Response> {
  const { act, token } = await actWithCalendar(c)
  await endCalendar(c.get('deps').db, act.id)
  return c.redirect((await uiOf(c)).href(calendarPaths.page(token)), 303)
}

/** Throws `not-found` for an act that has no calendar, is called off, or waits for its address to be proven. */
export async function actWithCalendar(c: Ctx): Promise<{ act: Act; token: string }> {
  const asked = await actOfAddress(c)
  const { act } = asked
  if (sourcesOf(act) === null || act.confirmedAt === null || act.cancelledAt !== null) throw notFound(calendarSaid((t) => t.over))
  return asked
}

interface Shown {
  ui: Ui
  act: Act
  token: string
}

function Frame({ ui, token, children }: Omit<Shown, 'act'> & { children: Child }) {
  const t = calendarTexts(ui.lang)
  return (
    <Page ui={ui} title={t.title} noindex styles={['receipt.css']}>
      {children}
      <div class="sec close">
        <p>
          <a href={ui.href(receiptPaths.receipt(token))}>{t.back}</a>
        </p>
      </div>
    </Page>
  )
}

function Offer({ ui, act, token }: Shown) {
  const t = calendarWords(act, ui.lang)
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <Prose>
          <p>{t.holds}:</p>
          <ul>
            {t.held.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p>{t.secret}</p>
        </Prose>
        <Form action={ui.href(calendarPaths.page(token))}>
          <Buttons>
            <Button>{t.make}</Button>
          </Buttons>
        </Form>
      </div>
    </>
  )
}

function Made({ ui, act, address }: { ui: Ui; act: Act; address: string }) {
  const t = calendarWords(act, ui.lang)
  return (
    <>
      <Done ui={ui}>{t.made}</Done>
      <PageTitle title={t.title} lead={t.once} />
      <div class="sec close">
        <Prose>
          <p>
            {t.address}:<br />
            <strong class="secret-address">{address}</strong>
          </p>
          <p>{t.secret}</p>
        </Prose>
        <Buttons>
          <ButtonLink weight="primary" href={address.replace(/^https?:/, 'webcal:')}>
            {t.open}
          </ButtonLink>
        </Buttons>
        <Prose>
          <p>{t.how}</p>
        </Prose>
      </div>
    </>
  )
}

function Kept({ ui, act, token, madeAt }: Shown & { madeAt: Date }) {
  const t = calendarWords(act, ui.lang)
  return (
    <>
      <PageTitle title={t.title} lead={t.madeOn(fullDate(instantToWall(madeAt.getTime()).day, ui.lang))} />
      <div class="sec close">
        <Form action={ui.href(calendarPaths.page(token))}>
          <p>{t.lost}</p>
          <Buttons>
            <Button>{t.renew}</Button>
          </Buttons>
        </Form>
      </div>
      <Section title={t.endTitle} id="slutt" close>
        <Form action={ui.href(calendarPaths.end(token))} label={t.endTitle}>
          <p>{t.endLead}</p>
          <Buttons>
            <Button danger>{t.end}</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}
