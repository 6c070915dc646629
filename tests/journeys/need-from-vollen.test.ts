import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { grantRole, listStaff } from '../../src/people/index.ts'
import { day, machineNow } from '../../src/platform/time/index.ts'
import { findSuggestions } from '../../src/suggestions/index.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { axeFindings, openStaffSite, type StaffSite } from './staff-site.ts'

const SECRETARY = 'Test Utvalgssekretær Tofte'
const BODY = '/arbeid/utvalg/lsu-slemmestad'

let site: StaffSite
let post: PostOffice
let minute = 0
before(async () => {
  site = await openStaffSite('2020-12-01T09:00', 'town')
  post = await openPostOffice(site)
  const { db } = site.database
  const { page, leave } = await site.signIn(SECRETARY)
  assert.ok(page)
  await leave()
  const accountId = (await listStaff(db)).find(({ name }) => name === SECRETARY)?.id ?? assert.fail('no secretary')
  const held = { validFrom: day('2020-01-01'), validTo: null, by: { id: null, name: 'Prøve' } }
  await grantRole(db, { ...held, accountId, role: 'committee_secretary', scope: 'body:lsu-slemmestad' }, machineNow())
})
after(async () => {
  await post.close()
  await site.close()
})

/** The subjects of what was sent to somebody since the last time. */
async function told(mail: string): Promise<string[]> {
  const at = () => `2020-12-01T${String(10 + Math.floor((minute += 10) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const mails = [...(await post.until(at())).mails, ...(await post.until(at())).mails]
  return mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(mail))).map(({ subject = '' }) => subject)
}

/** By the keyboard: the button has the focus, and Enter goes on. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).last().focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

const save = (page: Page) => press(page, 'main button[name="gjor"][value="lagre"]')

/** What is folded away is opened by keyboard first. */
async function unfold(page: Page, id: string): Promise<void> {
  const folded = page.locator('details:not([open])', { has: page.locator(`#${id}`) })
  while ((await folded.count()) > 0) {
    await folded.first().locator('summary').first().focus()
    await page.keyboard.press('Enter')
  }
}

async function writes(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    await unfold(page, id)
    await page.locator(`#${id}`).fill(value)
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  const [need, sent, mail] = javaScriptEnabled
    ? ['Lys på stien til brygga i Vollen', 'Lys til brygga', 'stien@example.no']
    : ['Gjerde mot fjorden i Vollen', 'Gjerde mot fjorden', 'gjerdet@example.no']

  test(`a need from Vollen becomes a statement of LSU Slemmestad, a council case, an answer and a measure, ${how} JavaScript`, async () => {
    const isFine = async (page: Page, state: string) => {
      if (javaScriptEnabled) assert.deepEqual(await axeFindings(page), [], state)
    }
    const resident = await site.visit({ javaScriptEnabled, viewport: { width: 390, height: 800 } })
    await resident.page.goto(`${site.url}/innspill/kart`)
    await isFine(resident.page, 'where is it')
    await resident.page.getByRole('link', { name: 'Vollen', exact: true }).focus()
    await Promise.all([resident.page.waitForEvent('load'), resident.page.keyboard.press('Enter')])
    assert.equal(await resident.page.locator('#sted').inputValue(), 'vollen')
    await resident.page.locator('#slags-need').check()
    await writes(resident.page, { tittel: need, hva: 'Barna våre går der hver dag, og om vinteren er det farlig.', adresse: mail })
    await resident.page.locator('#hvem-resident').check()
    await press(resident.page, 'form.form button[type="submit"]:not([value])')
    await isFine(resident.page, 'looked over before it is sent')
    await press(resident.page, 'button[name="steg"][value="send"]')
    await resident.page.waitForURL(/\/kvittering\//)
    await isFine(resident.page, 'the receipt')
    const found = await findSuggestions(site.database.db, { hub: 'slemmestad', place: 'vollen' })
    const number = found.find(({ text }) => text?.title === need)?.number ?? assert.fail('not received')
    await told(mail)

    const host = await site.signIn('Test Kommuneadministrator', { javaScriptEnabled, reducedMotion: 'reduce' })
    const work = `${site.url}/arbeid/innspill/${number}`
    await host.page.goto(work)
    await press(host.page, '#overskrift')
    const fold = host.page.locator('details', { has: host.page.locator('summary', { hasText: 'Send videre' }) }).last()
    await fold.locator('summary').focus()
    await host.page.keyboard.press('Enter')
    await fold.locator('#til').selectOption('body:lsu-slemmestad')
    await fold.locator('#grunn-videre').fill('Utvalget tar opp det som gjelder Vollen.')
    await isFine(host.page, 'sending on, filled in')
    await fold.locator('button[type="submit"]').focus()
    await Promise.all([host.page.waitForEvent('load'), host.page.keyboard.press('Enter')])
    assert.deepEqual((await told(mail)).toSorted(), [`Innspillet ditt er lagt ut: ${need}`, `Sendt videre: ${need}`])

    const secretary = await site.signIn(SECRETARY, { javaScriptEnabled, reducedMotion: 'reduce' })
    await secretary.page.goto(`${site.url}${BODY}/oversendelser/ny`)
    await secretary.page.locator('#organ').selectOption('kommunestyret')
    await writes(secretary.page, { 'title-nb': sent, 'text-nb': `Vi ber om ${sent.toLowerCase()} i år.`, sentOn: '1.12.2020' })
    await secretary.page
      .locator('summary', { hasText: /innspill/i })
      .last()
      .focus()
    await secretary.page.keyboard.press('Enter')
    await secretary.page.getByLabel(`${number}: ${need}`).check()
    await isFine(secretary.page, 'what the committee sends')
    await save(secretary.page)
    assert.match((await told(mail)).join(), /Sendt videre til politikerne/)
    const list = await resident.page.goto(`${site.url}/organ/lsu-slemmestad/sendt/${javaScriptEnabled ? 1 : 2}`)
    assert.equal(list?.status(), 200)
    assert.match(await resident.page.locator('main').innerText(), new RegExp(`${sent}[^]*Venter på svar fra\\s+Kommunestyret`))
    await isFine(resident.page, 'the statement with its receipt')

    await host.page.goto(`${site.url}/arbeid/kommune/oversendelser`)
    const edit = host.page.getByRole('link', { name: `Endre ${sent}` })
    await edit.focus()
    await Promise.all([host.page.waitForEvent('load'), host.page.keyboard.press('Enter')])
    const key = host.page.url()
    await writes(host.page, { politicalCase: 'kommunestyret/2020/999' })
    await save(host.page)
    assert.match((await told(mail)).join(), /politisk sak/)
    await host.page.goto(key)
    await unfold(host.page, 'outcome')
    await host.page.locator('#outcome').selectOption('followed')
    await writes(host.page, {
      'answer-nb': 'Ja. Det settes opp i år.',
      answeredOn: '1.12.2020',
      'measure-nb': `${sent}, ferdig`,
      measureDue: '1.10.2021',
    })
    await isFine(host.page, 'the answer of the council and what is to be done')
    await save(host.page)
    assert.match((await told(mail)).join(), /politikerne/)
    await host.page.goto(key)
    await unfold(host.page, 'measureOutcome')
    await host.page.locator('#measureOutcome').selectOption('done')
    await writes(host.page, { 'report-nb': 'Det står der nå.', measuredOn: '1.12.2020' })
    await save(host.page)
    assert.match((await told(mail)).join(), /Gjort/)

    await resident.page.goto(`${site.url}/innspill/${number}`)
    assert.match(
      await resident.page.locator('main').innerText(),
      new RegExp(`Vi svarte\\s+Gjort[^]*Lokalsamfunnsutvalg Slemmestad[^]*${sent}[^]*Kommunestyret[^]*${sent}, ferdig`),
    )
    await isFine(resident.page, 'what became of the need')
    await resident.page.goto(`${site.url}/saker/kommunestyret/2020/999`)
    assert.match(await resident.page.locator('main').innerText(), new RegExp(need), 'and the case leads back to it')
    await isFine(resident.page, 'the case')
    for (const one of [host, secretary, resident]) {
      assert.deepEqual(one.faults, [])
      await one.leave()
    }
  })
}
