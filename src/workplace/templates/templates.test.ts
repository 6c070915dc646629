import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { before, describe, it } from 'node:test'
import { SIGN_IN_CODE } from '../../people/index.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'
import { MESSAGE_KINDS } from './registry.ts'

const PAGE = '/arbeid/maler'

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})

/** Files of the program that queue a message, and the kinds that their keys say. */
function senders(): { file: string; kinds: string[] }[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/test/.test(file))
  return files.flatMap((file) => {
    const source = readFileSync(`src/${file}`, 'utf8')
    if (!/\bawait queueMessage\(/.test(source)) return []
    const keys = source.replaceAll('${SIGN_IN_CODE}', SIGN_IN_CODE).matchAll(/\bkey: `([a-z-]+):/g)
    return [{ file, kinds: [...keys].map(([, kind]) => kind ?? '') }]
  })
}

describe('the registry of messages', () => {
  it('has each kind that is sent, and none that is not', () => {
    const found = senders()
    for (const { file, kinds } of found) assert.ok(kinds.length > 0, `${file} sends a message whose key says no kind`)
    const sent = new Set(found.flatMap(({ kinds }) => kinds))
    assert.deepEqual([...sent].toSorted(), MESSAGE_KINDS.map(({ name }) => name).toSorted())
  })

  it('has words for mail and SMS in each language, with a link in that language', () => {
    for (const language of PAGE_LANGUAGES) {
      for (const { name, samples } of MESSAGE_KINDS) {
        for (const { subject, text, sms } of samples({ language, publicUrl: 'https://torg.example' })) {
          assert.ok(subject !== '' && sms !== '', `${name} in ${language}`)
          assert.match(
            text,
            language === 'nb' ? /https:\/\/torg\.example\/[a-z-]{3}/ : new RegExp(`https://torg\\.example/${language}/`),
            name,
          )
          assert.doesNotMatch(`${subject}${text}${sms}`, /undefined|null|NaN/, `${name} in ${language}`)
        }
      }
    }
  })
})

describe('the page of templates', () => {
  it('shows each kind with subject, text and the length of its SMS, marked as example', async () => {
    const page = await admin.open(PAGE)
    assert.match(page.text, /Kode for å bekrefte adressen/)
    assert.match(page.text, /123456 er koden din/)
    assert.match(page.text, /SMS: \d+ tegn, én SMS/)
    assert.match(page.text, /Til Eksempel Eksempelsen/)
    assert.equal(
      page.html.match(/class="group made-up"/g)?.length,
      MESSAGE_KINDS.flatMap(({ samples, masked }) => [...samples({ language: 'nb', publicUrl: '' }), ...(masked ? [masked] : [])]).length +
        1,
    )
  })

  it('shows what is left of each where the topic must not be named: nothing of what it is about', async () => {
    const page = await admin.open(PAGE)
    assert.match(page.text, /Gjelder det et tema som ikke skal nevnes.*Vi har fått det du ba om.*Det er noe nytt.*Du har fått svar/)
    for (const language of PAGE_LANGUAGES)
      for (const { name, samples, masked } of MESSAGE_KINDS) {
        const words = masked?.({ language, publicUrl: 'https://torg.example' })
        if (words === undefined) continue
        const [open] = samples({ language, publicUrl: 'https://torg.example' })
        assert.notEqual(words.subject, open?.subject, name)
        assert.doesNotMatch(`${words.subject}${words.text}${words.sms}`, /Eksempel|Example|\bheis\b|\blift\b|[Kk]affe/, name)
      }
  })

  it('shows them as whoever reads another language gets them', async () => {
    assert.match((await admin.open(`${PAGE}?sprak=en`)).text, /Closed on Friday/)
    const arabic = await admin.open(`${PAGE}?sprak=ar`)
    assert.match(arabic.text, /er på bokmål/)
    assert.match(arabic.html, /<pre class="letter" lang="nb"><span lang="ar" dir="rtl">هذه الرسالة باللغة النرويجية\./)
    assert.match(arabic.html, /<p lang="ar" dir="rtl">هذه الرسالة[^<]*<\/p><p>/, 'and on the letter')
    assert.match((await admin.open(`/nn${PAGE}`)).text, /Kode for å stadfeste adressa/)
    assert.match((await admin.open(`/en${PAGE}?sprak=nb`)).text, /Språkkafé hver tirsdag/)
  })

  it('greets and signs as the municipality does', async () => {
    const { db } = workplace.town.deps
    const words = JSON.stringify({ nb: 'Hei fra eksempelkommunen!' })
    await db.deleteFrom('messageLine').execute()
    assert.match((await admin.open(PAGE)).text, /Kommunen har ikke skrevet noen hilsen ennå/)
    await db.insertInto('messageLine').values({ key: 'greeting', words, layer: 'fact', source: 'test' }).execute()
    assert.match((await admin.open(PAGE)).html, /<pre class="letter" lang="nb">Hei fra eksempelkommunen!/)
  })

  it('is for those who may see the outbox', async () => {
    assert.equal((await (await workplace.as('editor')).open(PAGE)).status, 403)
  })
})
