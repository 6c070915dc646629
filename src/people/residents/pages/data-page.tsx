import type { Handler } from 'hono'
import { ButtonLink, Buttons, PageTitle, Prose, type Ui } from '../../../design/index.ts'
import type { Ctx, Env } from '../../../platform/http/context.ts'
import type { PrivacyRegister } from '../../../platform/privacy/index.ts'
import type { ActKinds } from '../../acts/act.ts'
import type { Receipts } from '../../acts/pages/receipts.ts'
import { erasePersons } from '../../own-data/erase.ts'
import { ownDataOf, type OwnData } from '../../own-data/insight.ts'
import { EraseSection, ErasedPage, OwnDataSections } from '../../own-data/pages/own-data-page.tsx'
import { staysOf } from '../../own-data/stays.ts'
import { ownDataTexts } from '../../own-data/texts.ts'
import { namesTold, type ToldData } from '../../own-data/told-values.ts'
import { dropCookie, forgetSignIn } from '../../sign-in/cookie.ts'
import { mineTexts } from '../mine-texts.ts'
import { personsOfResident } from '../own-acts.ts'
import { ownTexts } from '../own-texts.ts'
import { residentPaths } from '../paths.ts'
import { requireResident } from '../resident-only.ts'
import { MyPage } from './my-page.tsx'

/** `/min-side/opplysninger`: all that is kept of the resident, why and how long; taken along or erased. */
export const residentsDataPage =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, privacy } = c.get('deps')
    const [ui, data] = await Promise.all([frame.ui(c), dataOf(c, kinds)])
    return c.html(<DataPage ui={ui} told={{ data, names: await namesTold(db, privacy, data) }} register={privacy} />)
  }

/** `/min-side/opplysninger/fil` */
export const residentsDataFile =
  ({ kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const data = Object.fromEntries((await dataOf(c, kinds)).map(({ table, rows }) => [table, rows]))
    return c.body(JSON.stringify(data, null, 2), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="innbyggertorg-opplysninger.json"',
    })
  }

/** `POST /min-side/opplysninger`: erases the resident, everywhere signed in. */
export const eraseResident =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, privacy } = c.get('deps')
    const resident = requireResident(c)
    const [ui, data] = await Promise.all([frame.ui(c), dataOf(c, kinds)])
    const personIds = await personsOfResident(db, kinds, resident)
    const given = { personIds, residentIds: [resident.id], kinds, actor: null, ground: null, at: clock.now() }
    const erased = await erasePersons(db, given)
    forgetSignIn(c, 'resident')
    dropCookie(c, 'address')
    return c.html(<ErasedPage ui={ui} erased={erased} stays={staysOf(privacy, data, ui.lang)} />)
  }

async function dataOf(c: Ctx, kinds: ActKinds): Promise<OwnData[]> {
  const { db, privacy } = c.get('deps')
  const resident = requireResident(c)
  return ownDataOf(db, privacy, { persons: await personsOfResident(db, kinds, resident), residents: [resident.id] })
}

function DataPage({ ui, told, register }: { ui: Ui; told: ToldData; register: PrivacyRegister }) {
  const t = ownTexts(ui.lang).data
  const title = mineTexts(ui.lang).pages.data
  return (
    <MyPage ui={ui} here="data" title={title}>
      <PageTitle title={title} lead={t.lead}>
        <Buttons>
          <ButtonLink href={ui.href(residentPaths.dataFile)}>{ownDataTexts(ui.lang).file}</ButtonLink>
        </Buttons>
      </PageTitle>
      <OwnDataSections ui={ui} told={told} register={register} />
      <EraseSection
        ui={ui}
        action={residentPaths.data}
        title={t.eraseTitle}
        lead={t.eraseLead}
        stays={staysOf(register, told.data, ui.lang)}
      />
      <div class="sec close">
        <Prose>
          <p>{t.stays}</p>
        </Prose>
      </div>
    </MyPage>
  )
}
