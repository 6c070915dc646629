import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorkplace, savedWhenRead, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

/** Rows of the notice that are about people: each with the clock set, with examples and without. */
function townsWith(now: string) {
  return (['facts', 'town'] as const).map((kind) => {
    let made: Promise<Workplace & { post: PostOffice }> | null = null
    const how = `${kind === 'town' ? 'with examples' : 'facts alone'}, the clock at ${now}`
    return { how, open: () => (made ??= openWithPost(kind, now)) }
  })
}

async function openWithPost(kind: 'facts' | 'town', now: string) {
  const workplace = await openWorkplace({ kind, now })
  const post = await openPostOffice(workplace.town)
  closing.push(post.close)
  return { ...workplace, post }
}

const closing: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closing) await close()
})
const digitsIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no six digits came')

for (const { how, open } of townsWith('2019-11-20T12:00')) {
  test(`row 1: Tofte and Slemmestad are planned, and can be followed and written to before they exist (${how})`, async () => {
    const { town, post } = await open()
    for (const [slug, name] of [
      ['tofte', 'Tofte'],
      ['slemmestad', 'Slemmestad'],
    ] as const) {
      const who = openResident(town)
      const hub = await who.open(`/torg/${slug}`)
      assert.match(hub.texts('.hero')[0] ?? '', /[Pp]lanlagt/, slug)
      const wayTo = (words: string) => hub.links.find(({ text }) => text.startsWith(words))?.href ?? assert.fail(`${slug}: no «${words}»`)
      const waiting = await who.done(wayTo(`Følg ${name}`), { adresse: `nabo-${slug}@example.no` })
      const { mails } = await post.until('2019-11-20T12:00')
      const receipt = await who.done(waiting.path, { sifre: digitsIn(mails.find(({ subject }) => /koden din/.test(subject ?? ''))?.text) })
      assert.equal(receipt.heading, `Du følger ${name}`)
      const asked = await who.done(wayTo(`Spør ${name}`), { sporsmal: 'Kan jeg bli med?' })
      assert.equal(asked.heading, `Du har skrevet til ${name}`)
      assert.match(asked.text, /Kan jeg bli med\?/)
    }
  })

  test(`row 3: an act with a phone number alone gives a receipt that shows and ends it, without an account (${how})`, async () => {
    const { town } = await open()
    const who = openResident(town)
    const receipt = await who.done('/kontakt/torg/tofte', { sporsmal: 'Trenger jeg plass?', adresse: '912 34 567' })
    const [code = ''] = receipt.texts('.words')
    const found = await openResident(town).done('/kvittering', { kode: code, kjennetegn: '4567' })
    assert.match(found.text, /Trenger jeg plass\?/)
    assert.equal((await openResident(town).done(`${found.path}/avlysning`)).heading, 'Spørsmålet er trukket')
    assert.equal((await who.open(receipt.path)).heading, 'Spørsmålet er trukket')
  })
}

for (const { how, open } of townsWith('2020-01-02T12:00')) {
  test(`row 21: what is asked of a volunteer centre is not asked of the municipality, on page, receipt and in the answer (${how})`, async () => {
    const { town, as, post } = await open()
    const who = openResident(town)
    const page = await who.open('/tilbyder/royken-frivilligsentral')
    assert.match(page.text, /[Ff]rivilligsentral/)
    const form = await who.open('/kontakt/tilbyder/royken-frivilligsentral')
    assert.equal(form.heading, `Spør ${page.heading}`)
    const receipt = await who.done('/kontakt/tilbyder/royken-frivilligsentral', {
      sporsmal: 'Kan jeg hjelpe til?',
      adresse: 'frivillig@example.no',
    })
    assert.equal(receipt.heading, `Du har skrevet til ${page.heading}`)
    const mail = (await post.until('2020-01-02T12:00')).mails.find(({ subject }) => subject?.startsWith('Kvittering'))
    assert.equal(mail?.subject, `Kvittering: Du har skrevet til ${page.heading}`)
    const admin = await as('municipality_admin')
    const list = await admin.open('/arbeid/sporsmal')
    await admin.done(list.links.find(({ text }) => text.includes('Kan jeg hjelpe til?'))?.href ?? '', { svar: 'Ja, kom på torsdag.' })
    const answer = (await post.until('2020-01-02T12:00')).mails.find(({ subject }) => subject?.startsWith('Svar'))
    assert.equal(answer?.subject, `Svar fra ${page.heading}`)
    for (const text of [receipt.texts('main').join(' '), mail?.text, answer?.text])
      assert.doesNotMatch(text ?? '', /Asker kommune|Innbyggerservice har/)
    const other = await as('hub_manager', 'hub:tofte')
    assert.doesNotMatch((await other.open('/arbeid/sporsmal')).text, /Kan jeg hjelpe til/, 'a hub manager does not answer for it')
  })

  test(`row 31: «ikke kunngjort» offers to say when the hours are ready, and says so once they are (${how})`, async () => {
    const { town, as, post } = await open()
    const who = openResident(town)
    const hub = await who.open('/torg/tofte')
    assert.match(hub.texts('.hero')[0] ?? '', /Åpningstidene er ikke kunngjort/)
    const way = hub.links.find(({ href }) => href.startsWith('/folg/torg/tofte?om=hours')) ?? assert.fail('nobody offers to say when')
    const waiting = await who.done(way.href, { adresse: 'venter@example.no' })
    const { mails } = await post.until('2020-01-02T12:00')
    const check = mails.find(({ subject }) => /koden din/.test(subject ?? ''))
    assert.match((await who.done(waiting.path, { sifre: digitsIn(check?.text) })).text, /Du får vite om ?Åpningstider/)
    const host = await as('hub_manager', 'hub:tofte')
    const times = { 'several-from': '10', 'several-to': '15', from: '2.1.2020', gjor: 'lagre' }
    if (how.startsWith('with examples')) await savedWhenRead(host, '/arbeid/torg/tofte/tider/ny', times)
    else await host.done('/arbeid/torg/tofte/tider/ny', times)
    const told = (await post.until('2020-01-02T12:15')).mails.filter(({ subject }) => subject?.startsWith('Tofte: '))
    assert.deepEqual(
      told.map(({ subject }) => subject),
      ['Tofte: Åpningstidene er oppdatert'],
    )
    const link = /http:\/\/localhost(\/torg\/tofte\/apningstider)/.exec(told[0]?.text ?? '')?.[1] ?? assert.fail(told[0]?.text)
    assert.match((await who.open(link)).text, /10–15/)
  })
}
