import type { Handler } from 'hono'
import { Button, Buttons, PageTitle, Section, Table, type Ui } from '../../../design/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { clockTime, dayAndMonth } from '../../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../../platform/time/index.ts'
import { AskedAgain } from '../../pages/asked-again.tsx'
import { AGAIN, isProven } from '../../sign-in/again.ts'
import { ALL_OTHERS } from '../../sign-in/own-sign-ins.ts'
import { BY_CODE } from '../current-resident.ts'
import type { Frame } from '../../frame.ts'
import { mineTexts } from '../mine-texts.ts'
import { endResidentsSignIn, residentsSignIns, type OwnSignIn } from '../own-sign-ins.ts'
import { ownTexts } from '../own-texts.ts'
import { residentPaths } from '../paths.ts'
import { requireResident } from '../resident-only.ts'
import { MyPage } from './my-page.tsx'

/** `/min-side/innlogginger`: where the resident is signed in, and how surely. */
export const signInsPage =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const resident = requireResident(c)
    const [ui, signIns] = await Promise.all([frame.ui(c), residentsSignIns(c.get('deps').db, resident.id, machineNow())])
    return c.html(<SignInsPage ui={ui} current={resident.signInId} signIns={signIns} />)
  }

/** `POST /min-side/innlogginger/slutt` */
export const endSignInOfResident =
  (frame: Frame): Handler<Env> =>
  async (c) => {
    const which = lineOf(await sentForm(c), 'id')
    const { id: residentId, signInId: current } = requireResident(c)
    await endResidentsSignIn(c.get('deps').db, { residentId, current, which }, machineNow())
    return c.redirect((await frame.ui(c)).href(residentPaths.signIns), 303)
  }

interface SignInsProps {
  ui: Ui
  current: string
  signIns: readonly OwnSignIn[]
}

function SignInsPage(props: SignInsProps) {
  const { ui } = props
  const t = ownTexts(ui.lang).signIns
  const title = mineTexts(ui.lang).pages.signIns
  return (
    <MyPage ui={ui} here="signIns" title={title}>
      <PageTitle title={title} lead={t.lead} />
      <Section title={t.list} id="innlogginger" close>
        <SignIns {...props} />
      </Section>
    </MyPage>
  )
}

function SignIns({ ui, current, signIns }: SignInsProps) {
  const t = ownTexts(ui.lang).signIns
  const own = signIns.find(({ id }) => id === current)
  const mayEnd = isProven(own?.provenAt ?? null, machineNow())
  const rows = signIns.map(({ id, level, browser, createdAt }) => {
    const { day, minutes } = instantToWall(createdAt.getTime())
    const since = t.at(dayAndMonth(day, ui.lang), clockTime(minutes, ui.lang))
    const name = browser === '' ? t.unknown : browser
    const act =
      id === current ? (
        t.thisOne
      ) : mayEnd ? (
        <Button weight="secondary" name="id" value={id}>
          {t.end} <span class="ds-sr-only">{`${name}, ${since}`}</span>
        </Button>
      ) : (
        ''
      )
    return { cells: [name, t.levels[level], since, act] }
  })
  const table = <Table caption={t.list} head={[t.browser, t.how, t.since, t.act]} rows={rows} />
  if (signIns.every(({ id }) => id === current)) return table
  if (!mayEnd) return <AskedAgain table={table} why={t.againWhy} act={t.again} href={ui.href(againPath(own))} />
  return (
    <form method="post" action={ui.href(residentPaths.endSignIn)}>
      {table}
      <Buttons>
        <Button weight="secondary" name="id" value={ALL_OTHERS}>
          {t.endOthers}
        </Button>
      </Buttons>
    </form>
  )
}

/** By the way they came: another way may lead to another «Min side». */
function againPath(own: OwnSignIn | undefined): string {
  const isByCode = own === undefined || own.issuer === BY_CODE
  const query = new URLSearchParams({ til: residentPaths.signIns, [AGAIN]: '1', ...(isByCode ? {} : { niva: own.level }) }).toString()
  return `${isByCode ? residentPaths.signIn : residentPaths.issuer}?${query}`
}
