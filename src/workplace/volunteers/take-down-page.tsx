import type { Context } from 'hono'
import { findNeed, isNeeded, readVolunteer, volunteerFor, volunteerKind, VolunteerFields, type FoundNeed } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, Notice, PrintButton, type FormError } from '../../design/index.ts'
import {
  findActAtDesk,
  keepingTyped,
  newActKey,
  newReceiptLink,
  PartyFields,
  readActKey,
  recordView,
  Slip,
  type Act,
  type ActWords,
} from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { needsAt, openNeed, type OpenedNeed } from './need-target.ts'

type C = Context<Env>

interface Opened extends OpenedNeed {
  /** Null: it is not asked for today. */
  need: FoundNeed | null
}

/** `…/frivillige/:key/folk/meld`: somebody rings whoever runs it, and says yes. */
export async function takeDownPage(c: C): Promise<Response> {
  const opened = await open(c)
  return c.html(<FormView opened={opened} typed={{ kanal: 'phone', sprak: 'nb', nokkel: newActKey() }} errors={[]} />)
}

export async function takeDown(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [opened, typed] = [await open(c), await sentForm(c)]
  const { work, key, need } = opened
  if (need === null) return c.html(<FormView opened={opened} typed={typed} errors={[]} />, 409)
  const reading = { need, asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang }
  const { faults, contact: _, ...asked } = readVolunteer(typed, reading)
  const errors = faults.map(({ field, message }) => ({ field, text: message }))
  if (errors.length > 0) return c.html(<FormView opened={opened} typed={typed} errors={errors} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await volunteerFor(db, { ...asked, ...how, need: key, hub: need.hub })
      return c.redirect(needsAt(work, `/${key}/folk/meldt/${made.actId}${made.again ? '?igjen=1' : ''}`), 303)
    },
    form: (again, why) => c.html(<FormView opened={opened} typed={again} errors={why} />),
  })
}

async function open(c: C): Promise<Opened> {
  const opened = await openNeed(c)
  const { work, key } = opened
  return { ...opened, need: await findNeed(c.get('deps').db, { key, today: work.today, at: work.now }) }
}

interface FormProps {
  opened: Opened
  typed: Typed
  errors: readonly FormError[]
}

function FormView({ opened: { work, key, item, need }, typed, errors }: FormProps) {
  const { volunteerMessage: t, volunteers: v } = work.t
  const title = show(item.title, work.lang).text
  const back = (
    <ButtonLink weight="tertiary" href={needsAt(work, `/${key}/folk`)}>
      {t.back}
    </ButtonLink>
  )
  if (need === null || (!isNeeded(need) && errors.length === 0))
    return (
      <WorkPage work={work} title={`${t.register}: ${title}`} lead={t.noRoom}>
        <div class="sec close">
          <Buttons>{back}</Buttons>
        </div>
      </WorkPage>
    )
  return (
    <WorkPage work={work} title={`${t.register}: ${title}`} lead={t.registerLead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Form action={needsAt(work, `/${key}/folk/meld`)} hidden={{ nokkel: readActKey(typed) }}>
          <PartyFields ui={work.ui} asked={ASKED_AT_DESK} typed={typed} errors={errors} why={work.t.counter.form.why} />
          <VolunteerFields ui={work.ui} need={need} typed={typed} errors={errors} atDesk />
          <ChannelChoice work={work} typed={typed} />
          <LanguageChoice work={work} typed={typed} />
          <Buttons>
            <Button>{v.deskSave}</Button>
            {back}
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

/** `…/frivillige/:key/folk/meldt/:id`: the slip of whom they took down themselves, to print or to read out. Throws `not-found` for anybody else's. */
export async function takenDownPage(c: C): Promise<Response> {
  const { db, clock } = c.get('deps')
  const opened = await openNeed(c)
  const { work } = opened
  const act = await findActAtDesk(db, c.req.param('id') ?? '', { topics: [], by: work.who.id })
  if (act?.kind !== 'volunteer') throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  await recordView(db, { actor: work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  const [words, token] = await Promise.all([
    volunteerKind(clock).describe(db, act, act.person.language),
    db.transaction().execute((tx) => newReceiptLink(tx, act.id)),
  ])
  return c.html(<SlipView opened={opened} act={act} words={words} token={token} isAgain={c.req.query('igjen') !== undefined} />)
}

interface SlipProps {
  opened: OpenedNeed
  act: Act
  words: ActWords
  token: string
  isAgain: boolean
}

function SlipView({ opened: { work, key }, act, words, token, isAgain }: SlipProps) {
  const t = work.t.volunteerMessage
  return (
    <WorkPage work={work} title={t.slip} lead={t.slipLead} scripts={['torg-print.js']} styles={['receipt.css']}>
      <div class="sec close">
        <Notice kind="done" live>
          <p>{isAgain ? t.again : t.done}</p>
        </Notice>
        <Slip ui={work.ui} act={act} words={words} token={act.cancelledAt === null ? token : null} />
        <Buttons>
          <PrintButton label={work.t.counter.receipt.print} />
          <ButtonLink href={needsAt(work, `/${key}/folk/meld`)}>{t.register}</ButtonLink>
          <ButtonLink weight="tertiary" href={needsAt(work, `/${key}/folk`)}>
            {t.back}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}
