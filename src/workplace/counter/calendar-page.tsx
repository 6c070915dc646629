import type { Handler } from 'hono'
import type { Child } from '#html/jsx-runtime'
import { Button, ButtonLink, Buttons, Form, Mark, PrintButton, Receipt, Section, WebAddress } from '../../design/index.ts'
import { calendarFeedPath, calendarMadeAt, endCalendar, makeCalendar, NEW_CALENDARS } from '../../messages/index.ts'
import { kindOf, recordView, type Act, type ActKinds } from '../../people/index.ts'
import { brake } from '../../platform/brakes/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { catalogueLanguage, fullDate, inLanguage, saidIn } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../platform/time/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { actAsked } from './act-asked.ts'
import { calendarTexts } from './calendar-texts.ts'
import { counterOf, type Counter } from './counter.ts'

interface Opened {
  counter: Counter
  act: Act
  /** Whose mark the slip has. */
  hub: string | null
}

/** `/arbeid/skranke/kvittering/:id/kalender`: the secret address of a calendar, for whoever is here: made, made anew or ended. */
export const calendarAtDeskPage =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const opened = await openCalendar(c, kinds)
    const madeAt = await calendarMadeAt(c.get('deps').db, opened.act.id)
    return c.html(madeAt === null ? <Offer {...opened} /> : <Kept {...opened} madeAt={madeAt} />)
  }

/** Answered with the slip itself: no other page can show the address, since only its hash is kept. */
export const makeCalendarAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db, config } = c.get('deps')
    const opened = await openCalendar(c, kinds)
    const { act, counter } = opened
    await brake(db, NEW_CALENDARS, act.id)
    const secret = await makeCalendar(db, act.id, counter.work.who.id)
    return c.html(<Made {...opened} address={config.publicUrl + inLanguage(act.person.language, calendarFeedPath(secret))} />)
  }

export const endCalendarAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { act, counter } = await openCalendar(c, kinds)
    await endCalendar(c.get('deps').db, act.id, counter.work.who.id)
    return c.redirect(counter.href(workPaths.counterCalendar(act.id)), 303)
  }

/** Throws `not-found` for another desk's act, and one that has no dates, waits, or is called off. */
async function openCalendar(c: Ctx, kinds: ActKinds): Promise<Opened> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await actAsked(c, counter)
  const { calendar, hub } = await kindOf(kinds, act).describe(db, act, act.person.language)
  if (!calendar || act.confirmedAt === null || act.cancelledAt !== null) throw notFound(saidIn(calendarTexts, (t) => t.none))
  await recordView(db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  return { counter, act, hub }
}

function Frame({ counter, act, hub, lead, children }: Opened & { lead: string; children?: Child }) {
  const { work, switcher, href } = counter
  const colours = hub ?? counter.hub
  return (
    <WorkPage
      work={work}
      {...(colours === null ? {} : { colours })}
      switcher={switcher}
      title={calendarTexts(work.lang).link}
      lead={lead}
      scripts={['torg-print.js']}
      styles={['receipt.css']}
    >
      <div class="sec close">
        {children}
        <Buttons>
          <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(act.id))}>
            {work.t.counter.following.back}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}

function Offer(opened: Opened) {
  const { counter, act } = opened
  const t = calendarTexts(counter.work.lang)
  return (
    <Frame {...opened} lead={t.lead}>
      <Form action={counter.href(workPaths.counterCalendar(act.id))}>
        <p>{t.secret}</p>
        <Buttons>
          <Button>{t.make}</Button>
        </Buttons>
      </Form>
    </Frame>
  )
}

/** In the language of whom it is for, to scan here or to take along. */
function Made(opened: Opened & { address: string }) {
  const { counter, act, hub, address } = opened
  const lang = catalogueLanguage(act.person.language)
  const { slip } = calendarTexts(lang)
  const mark = counter.work.ui.hubs.find(({ slug }) => slug === hub)?.mark
  return (
    <Frame {...opened} lead={calendarTexts(counter.work.lang).once}>
      <section class="slip" lang={lang} aria-labelledby="slipp">
        <h2 id="slipp">
          {mark === undefined ? null : <Mark rule={mark} />}
          <span>{slip.title}</span>
        </h2>
        <Receipt
          code={act.code}
          lead={slip.scan}
          qr={{ address: address.replace(/^https?:/, 'webcal:'), label: slip.qr }}
          facts={[
            { term: slip.address, text: <WebAddress url={address} /> },
            { term: slip.how, text: slip.howText },
            { term: slip.keep, text: slip.keepText },
          ]}
        />
      </section>
      <Buttons>
        <PrintButton label={counter.work.t.counter.receipt.print} weight="primary" />
      </Buttons>
    </Frame>
  )
}

function Kept(opened: Opened & { madeAt: Date }) {
  const { counter, act, madeAt } = opened
  const { lang } = counter.work
  const t = calendarTexts(lang)
  return (
    <Frame {...opened} lead={t.madeOn(fullDate(instantToWall(madeAt.getTime()).day, lang))}>
      <Form action={counter.href(workPaths.counterCalendar(act.id))}>
        <p>{t.lost}</p>
        <Buttons>
          <Button>{t.renew}</Button>
        </Buttons>
      </Form>
      <Section title={t.end} id="slutt" close>
        <Form action={counter.href(workPaths.counterCalendarEnd(act.id))} label={t.end}>
          <p>{t.endLead}</p>
          <Buttons>
            <Button danger>{t.end}</Button>
          </Buttons>
        </Form>
      </Section>
    </Frame>
  )
}
