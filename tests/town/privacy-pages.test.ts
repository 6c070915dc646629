import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { keptTables, recipientsOf } from '../../src/platform/privacy/index.ts'
import { PRIVACY } from '../../src/privacy-register.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-02T12:00' })
})

const IN = [
  { lang: 'nb', prefix: '' },
  { lang: 'nn', prefix: '/nn' },
  { lang: 'en', prefix: '/en' },
] as const

describe('the page about privacy', () => {
  for (const { lang, prefix } of IN) {
    it(`says of every table what, why and how long, in ${lang}, residents before staff`, async () => {
      const { text } = await town.page(`${prefix}/personvern`)
      const kept = keptTables(PRIVACY)
      assert.ok(kept.length >= 12)
      for (const { table, what, purpose, keeps, staysBecause } of kept)
        for (const said of [what, purpose, keeps, ...(staysBecause ? [staysBecause] : [])])
          assert.ok(text.includes(said[lang] ?? '(not written)'), `${table}: ${said.nb}`)
      const placeOf = (about: string) => kept.filter((one) => one.about === about).map(({ what }) => text.indexOf(what[lang] ?? ''))
      assert.ok(Math.max(...placeOf('residents')) < Math.min(...placeOf('staff')))
    })
  }

  it('leads to the receipt, and names the municipality’s addresses', async () => {
    const other = await openTown()
    await other.deps.db
      .updateTable('municipality')
      .set({ email: 'post@kommune.example', phone: '66 00 00 00', privacyEmail: 'ombud@kommune.example' })
      .execute()
    const page = await other.page('/personvern')
    assert.equal(page.linkTo('Finn kvitteringen din'), '/kvittering')
    assert.equal(page.linkTo('post@kommune.example'), 'mailto:post@kommune.example')
    assert.equal(page.linkTo('66 00 00 00'), 'tel:66000000')
    assert.equal(page.linkTo('ombud@kommune.example'), 'mailto:ombud@kommune.example')
    assert.match((await town.page('/personvern')).text, /personvernombud Adressen er ikke kunngjort/)
  })

  it('says who gets the data: those that the settings name, and nobody else', async () => {
    assert.match((await town.page('/personvern')).text, /Hvem får opplysningene\? ?Ingen utenfor kommunen/)
    const sending = { ...town.deps.config, smtpUrl: 'smtp://post.kommune.example', sms: { url: 'https://sms.example/send', token: 'x' } }
    assert.deepEqual(recipientsOf(sending), [
      { who: 'mail', host: 'post.kommune.example' },
      { who: 'sms', host: 'sms.example' },
    ])
    const other = await openTown({ env: { SMTP_URL: 'smtp://post.kommune.example', MAIL_FROM: 'torg@kommune.example' } })
    const { text } = await other.page('/personvern')
    assert.match(text, /Dette er alle.*Kommunens e-posttjeneste.*for å få den fram/)
    assert.doesNotMatch(text, /SMS-tjeneste|post\.kommune\.example/)
  })
})

describe('the page about cookies', () => {
  it('lists each cookie that a resident is given, with how long it really lasts', async () => {
    const who = openResident(town)
    const waiting = await who.done('/folg/torg/tofte', { adresse: 'kapsel@example.no' })
    const [message] = await sentTo(town, 'kapsel@example.no')
    const answer = await who.submit(waiting.path, { sifre: /\b\d{6}\b/.exec(message?.text ?? '')?.[0] ?? '' })
    const [cookie = '', ...others] = answer.headers.getSetCookie()
    assert.deepEqual(others, [])
    const [, name = '', days = 0] =
      /^([^=]+)=.*Max-Age=(\d+)/.exec(cookie)?.map((part, k) => (k === 2 ? Number(part) / 86_400 : part)) ?? []
    const page = await town.page('/informasjonskapsler')
    const row = page.texts('tbody tr').find((line) => line.startsWith(`${name} `))
    assert.ok(row?.includes(`${days} dager`), `${cookie} · ${row ?? 'is not listed'}`)
  })

  it('says in each language that nobody is asked, and why', async () => {
    assert.match((await town.page('/informasjonskapsler')).text, /Derfor spør vi ikke om lov/)
    assert.match((await town.page('/nn/informasjonskapsler')).text, /Difor spør vi ikkje om lov/)
    assert.match((await town.page('/en/informasjonskapsler')).text, /no window asks for permission/)
  })
})
