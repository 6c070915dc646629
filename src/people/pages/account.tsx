import type { Handler } from 'hono'
import { Button, Buttons, Notice, PageTitle, Prose, Section, StaffPage, Table, type Ui } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { clockTime, dayAndMonth } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../platform/time/index.ts'
import type { Frame } from '../frame.ts'
import { numberWords } from '../organisations/organisation-number.ts'
import { AGAIN, isProven } from '../sign-in/again.ts'
import { ALL_OTHERS, endSignIn, ownSignIns, type OwnSignIn } from '../sign-in/own-sign-ins.ts'
import { AskedAgain } from './asked-again.tsx'
import { grantCommand, requireStaff, type Staff } from '../staff.ts'
import { peopleTexts } from '../texts.ts'

/** Who one is, what one may do, and where one is signed in. */
export const accountPage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const staff = requireStaff(c)
    const [ui, placeName, signIns] = await Promise.all([
      frame.ui(c),
      frame.placeNames(c),
      ownSignIns(c.get('deps').db, staff.id, machineNow()),
    ])
    return c.html(<Account ui={ui} menu={frame.menu(c)} staff={staff} placeName={placeName} signIns={signIns} />)
  }

export const endOwnSignIn: Handler<Env> = async (c) => {
  const { id } = await c.req.parseBody()
  const { id: accountId, signInId: current } = requireStaff(c)
  await endSignIn(c.get('deps').db, { accountId, current, which: typeof id === 'string' ? id : '' }, machineNow())
  return c.redirect('/arbeid/innlogging#innlogginger', 303)
}

type PlaceName = Awaited<ReturnType<Frame['placeNames']>>

interface AccountProps {
  ui: Ui
  menu: ReturnType<Frame['menu']>
  staff: Staff
  placeName: PlaceName
  signIns: readonly OwnSignIn[]
}

function Account({ ui, menu, staff, placeName, signIns }: AccountProps) {
  const t = peopleTexts(ui.lang).account
  return (
    <StaffPage ui={ui} title={t.title} menu={menu} signOut="/arbeid/logg-ut" ownTitle>
      <PageTitle title={t.title} lead={staff.name} />
      <Section title={t.roles} id="roller">
        <SpeaksFor ui={ui} staff={staff} />
        <Roles ui={ui} staff={staff} placeName={placeName} />
      </Section>
      <Section title={t.where} id="innlogginger">
        <Prose>
          <p>{`${t.limits} ${t.whereLead}`}</p>
        </Prose>
        <SignIns ui={ui} current={staff.signInId} signIns={signIns} />
      </Section>
    </StaffPage>
  )
}

function SpeaksFor({ ui, staff }: Pick<AccountProps, 'ui' | 'staff'>) {
  const t = peopleTexts(ui.lang).account
  const represents = staff.represents ?? null
  if (represents === null) return null
  const said = t.speaksFor(represents.name ?? t.theMunicipality, numberWords(represents.number))
  return (
    <Prose>
      <p>{represents.where === 'everywhere' ? said : `${said} ${t.onlyThere}`}</p>
    </Prose>
  )
}

function Roles({ ui, staff, placeName }: Pick<AccountProps, 'ui' | 'staff' | 'placeName'>) {
  const t = peopleTexts(ui.lang)
  if (staff.grants.length === 0) {
    return (
      <Notice title={t.account.noRole}>
        <p>{t.account.askFor}</p>
        <p>
          <code>{grantCommand(staff.id)}</code>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <ul>
        {staff.grants.map(({ role, scope }) => (
          <li>{`${t.roles[role]}, ${placeName(scope) ?? t.everywhere}`}</li>
        ))}
      </ul>
      {staff.grants.length === 1 ? null : <p>{t.account.together}</p>}
    </>
  )
}

function SignIns({ ui, current, signIns }: { ui: Ui; current: string; signIns: readonly OwnSignIn[] }) {
  const t = peopleTexts(ui.lang).account
  const said = (at: Date) => {
    const { day, minutes } = instantToWall(at.getTime())
    return t.at(dayAndMonth(day, ui.lang), clockTime(minutes, ui.lang))
  }
  const mayEnd = isProven(signIns.find(({ id }) => id === current)?.provenAt ?? null, machineNow())
  const rows = signIns.map(({ id, browser, createdAt, seenAt }) => {
    const name = browser === '' ? t.unknownBrowser : browser
    const act = <End id={id} text={t.end} which={t.endWhich(name, said(createdAt))} />
    return { cells: [name, said(createdAt), said(seenAt), id === current ? t.thisOne : mayEnd ? act : ''] }
  })
  const table = <Table caption={t.where} head={[t.browser, t.since, t.used, t.act]} rows={rows} />
  if (signIns.every(({ id }) => id === current)) return table
  const again = `/arbeid/logg-inn?${new URLSearchParams({ til: '/arbeid/innlogging', [AGAIN]: '1' }).toString()}`
  if (!mayEnd) return <AskedAgain table={table} why={t.againWhy} act={t.again} href={ui.href(again)} />
  return (
    <form method="post" action="/arbeid/innlogging/slutt">
      {table}
      <Buttons>
        <Button weight="secondary" name="id" value={ALL_OTHERS}>
          {t.endOthers}
        </Button>
      </Buttons>
    </form>
  )
}

function End({ id, text, which }: { id: string; text: string; which: string }) {
  return (
    <Button weight="secondary" name="id" value={id}>
      {text} <span class="ds-sr-only">{which}</span>
    </Button>
  )
}
