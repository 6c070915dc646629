import type { Context } from 'hono'
import { answerInterest, interestsOf, type Interest } from '../../activities/index.ts'
import { bodiesOnDay, hasSeats, isSeated, isTermPast, seatNominator, type BodyOnDay } from '../../bodies/index.ts'
import { Button, ButtonLink, Buttons, Form, Table } from '../../design/index.ts'
import { contactWords, findAct, recordViews, shieldTexts } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import { Lines } from '../lines.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { openMeetingDate, type OpenedMeeting } from './meeting-target.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/valgkomite/:day`: who would like to be in the nominating committee. For those with the right alone, and logged. */
export async function recruitsPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const at = await openMeetingDate(c)
  const interests = await interestsOf(db, at.meeting.sessionId)
  const subjects = interests.map(({ actId }) => `act:${actId}`)
  await recordViews(db, { actor: at.opened.work.who.id, subjects, at: new Date(machineNow()) })
  const seated = await Promise.all(interests.map(({ actId }) => isSeated(db, { id: actId })))
  const seats = { bodies: await bodiesFor(c, at.opened), seated: new Set(interests.filter((_, k) => seated[k]).map(({ actId }) => actId)) }
  return c.html(<RecruitsView {...at} interests={interests} seats={seats} />)
}

const ANSWERS = {
  telefon: { yes: true, by: 'phone' },
  skranke: { yes: true, by: 'desk' },
  nei: { yes: false, by: 'phone' },
} as const

/** What she said on the phone or here. The latest answer holds. */
export async function noteRecruit(c: C): Promise<Response> {
  const { db, config } = c.get('deps')
  const { opened, meeting } = await openMeetingDate(c)
  const typed = await sentForm(c)
  const said = lineOf(typed, 'sa')
  const actId = lineOf(typed, 'hvem')
  const known = (await interestsOf(db, meeting.sessionId)).find((one) => one.actId === actId)
  const body = (await bodiesFor(c, opened)).find(({ slug }) => slug === lineOf(typed, 'organ'))
  const act = known?.saidYesAt && body !== undefined ? await findAct(db, actId) : null
  if (act !== null && body !== undefined)
    await seatNominator(db, { body, said: act, registeredBy: opened.work.who, publicUrl: config.publicUrl, at: opened.work.now })
  const answer = said === 'telefon' || said === 'skranke' || said === 'nei' ? ANSWERS[said] : null
  if (known !== undefined && answer !== null)
    await answerInterest(db, { actId, ...answer, notedBy: opened.work.who.id, at: opened.work.now })
  return c.redirect(activitiesAt(opened.work, `/${opened.key}/valgkomite/${meeting.session.occurrence}`), 303)
}

interface Seats {
  /** That the meeting may have found people for. */
  bodies: readonly BodyOnDay[]
  /** Acts of those who sit already. */
  seated: ReadonlySet<string>
}

/** Bodies with seats whose base is the hub of the meeting, until their planned end. */
async function bodiesFor(c: C, { work }: OpenedMeeting['opened']): Promise<BodyOnDay[]> {
  const all = await bodiesOnDay(c.get('deps').db, work.today)
  return all.filter((body) => body.hub === work.hub?.slug && hasSeats(body) && !isTermPast(body, work.today))
}

function RecruitsView({ opened, meeting, interests, seats }: OpenedMeeting & { interests: readonly Interest[]; seats: Seats }) {
  const { work, key } = opened
  const t = work.t.meetings
  const { committee } = meeting.plan
  const yes = interests.filter(({ saidYesAt }) => saidYesAt !== null).length
  const here = `${key}.${meeting.session.occurrence}`
  return (
    <WorkPage
      work={work}
      saysWhere={committee !== undefined}
      title={committee === undefined ? t.recruits : t.recruitsTitle(show(committee, work.lang).text)}
      lead={committee === undefined ? t.noCommittee : t.recruitsLead}
    >
      <div class="sec close">
        {interests.length === 0 ? <p>{t.noRecruits}</p> : <p>{t.yesCount(yes, interests.length)}</p>}
        {interests.length === 0 ? null : (
          <Table
            caption={t.recruits}
            head={[t.who, t.reach, t.said, t.acts]}
            rows={interests.map((one) => ({
              filled: one.saidYesAt !== null,
              cells: [
                one.name ?? shieldTexts(work.lang).person,
                <Lines lines={one.contacts.map(contactWords)} />,
                one.saidYesAt !== null && one.saidBy !== null ? t.saidYes[one.saidBy] : one.saidNoAt !== null ? t.saidNo : t.saidNothing,
                <Answers opened={opened} meeting={meeting} one={one} seats={seats} />,
              ],
            }))}
          />
        )}
        <Buttons>
          {committee === undefined ? null : (
            <ButtonLink href={work.ui.href(`${workPaths.counterCommittee}?torg=${work.hub?.slug ?? ''}&til=${here}`)}>
              {t.register}
            </ButtonLink>
          )}
          <ButtonLink weight="tertiary" href={activitiesAt(work, `/${key}/mote/${meeting.session.occurrence}`)}>
            {t.link}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}

function Answers({ opened, meeting, one, seats }: OpenedMeeting & { one: Interest; seats: Seats }) {
  const { work, key } = opened
  const t = work.t.meetings
  if (seats.seated.has(one.actId)) return <>{t.seated}</>
  const name = <span class="ds-sr-only">{`: ${one.name ?? ''}`}</span>
  return (
    <Form action={activitiesAt(work, `/${key}/valgkomite/${meeting.session.occurrence}`)} hidden={{ hvem: one.actId }}>
      <Buttons>
        {one.saidYesAt === null
          ? null
          : seats.bodies.map((body) => (
              <Button weight="secondary" name="organ" value={body.slug}>
                {t.seat(show(body.name, work.lang).text)}
                {name}
              </Button>
            ))}
        {one.saidYesAt !== null ? null : (
          <>
            <Button weight="secondary" name="sa" value="telefon">
              {t.yesByPhone}
              {name}
            </Button>
            <Button weight="tertiary" name="sa" value="skranke">
              {t.yesAtDesk}
              {name}
            </Button>
          </>
        )}
        {one.saidNoAt !== null ? null : (
          <Button weight="tertiary" name="sa" value="nei">
            {t.saysNo}
            {name}
          </Button>
        )}
      </Buttons>
    </Form>
  )
}
