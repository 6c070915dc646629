import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { mergeSuggestions, supportSuggestion, voicesOf } from '../../src/suggestions/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { overWeb, shownSuggestion, supports } from '../suggesting.ts'

let workplace: Workplace
let post: PostOffice
let by: string
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  post = await openPostOffice(workplace.town)
  by = await staffAccount(workplace.town)
})
after(() => post.close())

const email = (value: string) => ({ name: null, language: 'nb', contacts: [{ kind: 'email', value }] }) as const
const voiced = (title: string, value: string) => shownSuggestion(workplace.town, by, { title, person: email(value) })
const pageOf = async (number: number) => (await openResident(workplace.town).open(`/innspill/${number}`)).text
const behindOf = async (number: number) => (await voicesOf(workplace.town.deps.db, [number]))(number)

async function considers(number: number, fields: Record<string, string>, who?: Awaited<ReturnType<Workplace['as']>>): Promise<number> {
  return (await (who ?? (await workplace.as('hub_manager', 'hub:tofte'))).send(`/arbeid/innspill/${number}`, fields)).status
}

let minute = 0
/** Mails since the last time. */
async function mailed() {
  minute += 2
  return (await post.until(`2020-01-20T12:${String(minute).padStart(2, '0')}`)).mails
}

const toOf = ({ to }: Pick<Awaited<ReturnType<typeof mailed>>[number], 'to'>) =>
  [to ?? []]
    .flat()
    .map(({ text }) => text)
    .join(' ')
const told = async (): Promise<string[]> => (await mailed()).map((mail) => `${toOf(mail)}: ${mail.subject ?? ''}`)

describe('merging', () => {
  it('keeps every voice, counts each once, points on, and one answer is told to all of both, each once', async () => {
    const [one, two] = [await voiced('Benk ved brygga', 'en@example.no'), await voiced('Sitteplass på kaia', 'to@example.no')]
    for (const number of [one, two]) await supports(workplace.town, number, { value: 'begge@example.no' })
    await supports(workplace.town, two, { value: 'hjelper@example.no', canHelp: 'Plank' })
    // The one who voiced the first stands behind the second: told once.
    await supports(workplace.town, two, { value: 'en@example.no' })
    await told()
    assert.equal(await considers(two, { gjor: 'samle', med: String(one), 'grunn-samle': 'Det er samme benk.' }), 303)
    assert.deepEqual(await behindOf(one), { said: 2, supporters: 3, helpers: 1 })
    assert.match(await pageOf(two), /Samlet med ?\d+ Benk ved brygga/)
    assert.match(await pageOf(one), /Svaret her gjelder også: ?\d+ Sitteplass på kaia/)
    await told()
    assert.equal(await considers(one, { gjor: 'svar', svar: 'planned', grunn: 'Benken kommer i mai.' }), 303)
    const subject = 'Det er planlagt: Benk ved brygga'
    assert.deepEqual(
      (await told()).toSorted((a, b) => a.localeCompare(b)),
      ['begge', 'en', 'hjelper', 'to'].map((name) => `${name}@example.no: ${subject}`),
    )
    assert.equal(await considers(two, { gjor: 'svar', svar: 'done', grunn: 'Nei' }), 409, 'it is answered where it lies now')
  })

  it('with what has its answer already gives that answer at once, since no other will come', async () => {
    const [answered, later] = [await voiced('Lys på stien', 'lys@example.no'), await voiced('Det er mørkt på stien', 'morkt@example.no')]
    assert.equal(await considers(answered, { gjor: 'svar', svar: 'not_taken_up', grunn: 'Stien er privat.' }), 303)
    await told()
    assert.equal(await considers(later, { gjor: 'samle', med: String(answered), 'grunn-samle': 'Det er samme sti.' }), 303)
    const [mail, ...more] = await mailed()
    assert.equal(more.length, 0, 'whoever has the answer is told nothing anew')
    assert.deepEqual(
      [toOf(mail ?? assert.fail()), mail?.subject],
      ['morkt@example.no', 'Det er svart på det samme før: Det er mørkt på stien'],
    )
    assert.match(mail?.text ?? '', /Stien er privat\./)
    assert.match(await pageOf(later), /Vi svarte ?Vi sa nei/)
  })

  it('sends whoever would stand behind the merged one to the other', async () => {
    const [one, two] = [await voiced('Lys', 'l1@example.no'), await voiced('Lykter', 'l2@example.no')]
    assert.equal(await considers(two, { gjor: 'samle', med: String(one), 'grunn-samle': 'Samme lys.' }), 303)
    await assert.rejects(supports(workplace.town, two, { value: 'sen@example.no' }), /samlet med et annet/)
  })

  it('of many that it answers, names the ten newest and lists them all', async () => {
    const { db, clock } = workplace.town.deps
    const one = await voiced('Gatelys i bakken', 'm0@example.no')
    for (let n = 1; n <= 12; n += 1) {
      const number = await voiced(`Lyktestolpe ${n}`, `m${n}@example.no`)
      await mergeSuggestions(db, { number, into: one, by, at: clock.now(), reason: 'Samme lys.' })
    }
    const resident = openResident(workplace.town)
    const page = (await resident.open(`/innspill/${one}`)).text
    assert.match(page, /Lyktestolpe 12 .*Lyktestolpe 3 Og 2 innspill til/)
    assert.ok(!page.includes('Lyktestolpe 2 '))
    const list = (await resident.open(`/innspill?samlet=${one}`)).text
    for (let n = 1; n <= 12; n += 1) assert.match(list, new RegExp(`Lyktestolpe ${n} `))
    assert.ok(!list.includes('Gatelys i bakken'))
  })

  it('never leads round: of many who merge two with each other at once, one is let through', async () => {
    const [one, two] = [await voiced('Skate', 's1@example.no'), await voiced('Rampe', 's2@example.no')]
    const { db, clock } = workplace.town.deps
    const merge = (number: number, into: number) => mergeSuggestions(db, { number, into, by, at: clock.now(), reason: 'Samme.' })
    const tried = await Promise.allSettled(Array.from({ length: 16 }, (_, k) => (k % 2 === 0 ? merge(one, two) : merge(two, one))))
    assert.equal(tried.filter(({ status }) => status === 'fulfilled').length, 1)
  })

  it('is refused with another square’s, and says so at the field', async () => {
    const [ours, theirs] = [
      await voiced('Sti', 'st@example.no'),
      await shownSuggestion(workplace.town, by, { title: 'Sti', hub: 'heggedal' }),
    ]
    assert.equal(await considers(ours, { gjor: 'samle', med: String(theirs), 'grunn-samle': 'Samme.' }), 422)
  })
})

describe('parting', () => {
  it('gives each part a number and an answer of its own, and tells whoever stands behind the whole of each', async () => {
    const whole = await voiced('Benk og lys', 'helt@example.no')
    await told()
    assert.equal(
      await considers(whole, { gjor: 'del', 'del-1': 'Bare benk', 'del-2': 'Bare lys', 'grunn-del': 'To sier ja og nei hver for seg.' }),
      303,
    )
    assert.deepEqual(await told(), ['helt@example.no: Delt i flere: Benk og lys'])
    const page = await pageOf(whole)
    const [bench, light] = [Number(/(\d+) Bare benk/.exec(page)?.[1]), Number(/(\d+) Bare lys/.exec(page)?.[1])]
    assert.match(await pageOf(bench), /Dette er en del av et innspill.*Svaret her gjelder også: ?\d+ Benk og lys/)
    await considers(bench, { gjor: 'svar', svar: 'done', grunn: 'Den står der.' })
    assert.match(await pageOf(whole), /Vi svarte ?Vurderes/)
    await considers(light, { gjor: 'svar', svar: 'not_taken_up', grunn: 'Ikke strøm der.' })
    assert.match(await pageOf(whole), /Vi svarte ?Delvis gjort/)
    assert.deepEqual(new Set(await told()), new Set(['helt@example.no: Gjort: Bare benk', 'helt@example.no: Ikke tatt opp: Bare lys']))
  })
})

describe('asking back', () => {
  it('stops the clock until the reply, which those who answer alone can read', async () => {
    const number = await voiced('Gjerde', 'gjerde@example.no')
    await told()
    assert.equal(await considers(number, { gjor: 'spor', sporsmal: 'Hvilken side av veien?' }), 303)
    assert.match(await pageOf(number), /Vi har spurt den som ga innspillet ?Hvilken side av veien\? ?Fristen står stille til de svarer/)
    const mail = (await mailed()).find(({ subject }) => subject === 'Vi lurer på noe: Gjerde')
    const path = /\/kvittering\/[\w-]+\/innspill/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no link in the mail')
    const voicer = openResident(workplace.town)
    assert.match((await voicer.open(path)).text, /Hvilken side av veien\?/)
    assert.equal((await voicer.submit(path, { svar: '' })).status, 422)
    assert.equal((await voicer.submit(path, { svar: 'Den mot skolen.' })).status, 303)
    assert.doesNotMatch(await pageOf(number), /mot skolen|Fristen står stille/)
    assert.match(await pageOf(number), /Frist mandag 3\. februar 2020/, 'all fourteen days were left')
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.match((await host.open(`/arbeid/innspill/${number}`)).text, /De svarte: Den mot skolen/)
    assert.match((await voicer.open(path)).text, /Ingen spørsmål venter/)
  })

  it('loses no reply: one that comes after the answer, or after another question, stays on the page, and the same sent twice is one', async () => {
    const number = await voiced('Lekeplass', 'lek@example.no')
    const voicer = openResident(workplace.town)
    const asked = async (sporsmal: string) => {
      await told()
      assert.equal(await considers(number, { gjor: 'spor', sporsmal }), 303)
      const mail = (await mailed()).find(({ subject }) => subject === 'Vi lurer på noe: Lekeplass')
      const path = /\/kvittering\/[\w-]+\/innspill/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no link in the mail')
      return formIn((await voicer.open(path)).html)
    }
    const first = await asked('For hvilken alder?')
    for (const status of [303, 303]) assert.equal((await voicer.send(first.action, { ...first.fields, svar: 'Fra to år.' })).status, status)
    const second = await asked('Ved hvilken bekk?')
    const other = await readPage(await voicer.send(first.action, { ...first.fields, svar: 'Fra tre år.' }))
    assert.deepEqual([other.status, other.errors.map(({ href }) => href)], [409, ['#svar']])
    assert.match(other.text, /Ved hvilken bekk\?/)
    assert.equal(other.field('Hva svarer du?').value, 'Fra tre år.')
    assert.equal(await considers(number, { gjor: 'svar', svar: 'not_taken_up', grunn: 'Det er bygd en.' }), 303)
    const late = await readPage(await voicer.send(second.action, { ...second.fields, svar: 'Den store.' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /Det spørres ikke lenger.*ikke sendt.*Det du skrev ?Den store\./)
    assert.equal(late.linkTo('Skriv til torget'), '/kontakt/torg/tofte')
  })

  it('is refused where nobody can be asked', async () => {
    const number = await shownSuggestion(workplace.town, by, { title: 'Uten adresse' })
    assert.equal(await considers(number, { gjor: 'spor', sporsmal: 'Hvor?' }), 409)
  })
})

describe('sending on', () => {
  it('gives it to a provider, who finds it, answers it and cannot read or merge others’; everybody sees who has it', async () => {
    const number = await voiced('Flere bøker', 'bok@example.no')
    const library = await workplace.as('provider_member', 'provider:asker-bibliotekene')
    assert.equal((await library.get(`/arbeid/innspill/${number}`)).status, 404)
    const sent = { gjor: 'videre', til: 'provider:asker-bibliotekene', 'grunn-videre': 'Biblioteket kjøper bøkene.' }
    assert.equal(await considers(number, sent), 303)
    assert.match(await pageOf(number), /Sendt videre.*Biblioteket kjøper bøkene.*Venter på Asker-bibliotekene/i)
    const line = (await workplace.town.page('/innspill')).texts('main li').find((one) => one.includes(`${number}.`)) ?? ''
    assert.match(line, /Sendt videre\. Neste svar innen/, 'the list says what its page says: it has been answered, and waits anew')
    assert.match((await library.open('/arbeid/innspill')).text, /Flere bøker/)
    assert.equal(await considers(number, { gjor: 'skjul', regel: 'advert', hvorfor: 'x' }, library), 404)
    assert.equal(await considers(number, { gjor: 'svar', svar: 'done', grunn: 'De er kjøpt.' }, library), 303)
    assert.match(await pageOf(number), /Vi svarte ?Gjort\. ?De er kjøpt/)
  })

  it('needs a name where it leaves the municipality, and shows it', async () => {
    const number = await voiced('Fylkesveien', 'vei@example.no')
    assert.equal(await considers(number, { gjor: 'videre', til: 'outside', 'grunn-videre': 'Deres vei.' }), 422)
    const sent = {
      gjor: 'videre',
      til: 'outside',
      utenfor: 'Viken eksempelvei',
      'adresse-dit': 'post@example.no',
      'grunn-videre': 'Deres vei.',
    }
    assert.equal(await considers(number, sent), 303)
    assert.match(await pageOf(number), /Venter på Viken eksempelvei, post@example\.no/)
  })
})

it('nobody is asked to support by a letter they did not ask for: who wanted no word gets none', async () => {
  const number = await shownSuggestion(workplace.town, by, { title: 'Stille støtte' })
  const contact = { kind: 'email', value: 'stille@example.no' } as const
  const given = { ...overWeb(workplace.town), number, hub: 'tofte', canHelp: null, wantsWord: false, person: email('stille@example.no') }
  await supportSuggestion(workplace.town.deps.db, { ...given, proven: [contact] })
  await considers(number, { gjor: 'svar', svar: 'taken_up', grunn: 'Vi ser.' })
  assert.equal((await told()).filter((mail) => mail.startsWith('stille@example.no: Vi ser')).length, 0)
})
