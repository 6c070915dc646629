import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { simpleParser } from 'mailparser'
import { saidNorwegian, Undelivered, type Outgoing } from '../outbox/index.ts'
import { HtmlValidate } from 'html-validate'
import { htmlOf } from './html-of.ts'
import { checkSmtp, fileMail, smtpMail } from './index.ts'
import { refusal, startSmtp, type TestSmtp } from './testing.ts'

const sender = { mailFrom: 'Øyas kommune <torg@kommune.example>', publicUrl: 'https://torg.kommune.example:8443' }
const ICS = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'END:VCALENDAR', ''].join('\r\n')
const message: Outgoing = {
  id: '0b4f3c52-8f5e-4a53-9a51-2f9d3c1f7c11',
  channel: 'email',
  language: 'nn',
  to: 'bær@post.example',
  subject: 'Ærleg talt: påmeldinga di på Sætre, øvst på lista – og ein lang tittel som må brytast over fleire linjer',
  text: 'Hei!\n.Ei line med punktum fyrst.\nÅ, så fint.',
  html: '<p>Hei! Å, så fint.</p>',
  headers: {
    'List-Unsubscribe': `<https://torg.kommune.example/meld-av/${'x'.repeat(120)}>, <mailto:av@kommune.example>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  calendar: { method: 'REQUEST', content: ICS },
}

const open: TestSmtp[] = []
after(() => Promise.all(open.map((server) => server.stop())))
const smtp = async (...given: Parameters<typeof startSmtp>) => {
  const server = await startSmtp(...given)
  open.push(server)
  return server
}

const QUICK = { connectionTimeout: 400, greetingTimeout: 400, socketTimeout: 400 }
async function failure(url: string): Promise<Undelivered> {
  const carrier = smtpMail(url, sender, QUICK)
  try {
    const outcome = await carrier.send(message).catch((error: unknown) => error)
    assert.ok(outcome instanceof Undelivered, JSON.stringify(outcome))
    return outcome
  } finally {
    carrier.close()
  }
}

describe('a mail over SMTP', () => {
  it('arrives as it was written: letters, both forms, headers, invitation', async () => {
    const server = await smtp()
    const carrier = smtpMail(server.url, sender)
    const { by } = await carrier.send(message)
    carrier.close()
    const [mail] = await server.parsed()
    assert.ok(mail)
    assert.equal(by, 'smtp')
    assert.equal(mail.subject, message.subject)
    assert.equal(mail.text?.trim(), message.text)
    assert.equal(mail.messageId, `<${message.id}@torg.kommune.example>`)
    assert.deepEqual(mail.from?.value, [{ name: 'Øyas kommune', address: 'torg@kommune.example' }])
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated')
    assert.equal(mail.headers.get('content-language'), 'nn')
    const raw = server.received[0] ?? ''
    assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    const unsubscribe = /^List-Unsubscribe: ([^\r]*(?:\r\n[ \t][^\r]*)*)/m.exec(raw)?.[1]?.replaceAll(/\r\n\s/g, ' ')
    assert.equal(unsubscribe, message.headers['List-Unsubscribe'])
    // In order of rising preference: whoever shows no HTML takes the first.
    assert.ok(raw.indexOf('text/plain') < raw.indexOf('text/html') && raw.indexOf('text/html') < raw.indexOf('text/calendar'))
    assert.match(raw, /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    assert.ok(mail.attachments.some((part) => part.content.toString() === ICS))
  })

  it('has the same text as a page too, when nobody has written one: a name above, one button, nothing fetched', async () => {
    const server = await smtp()
    const carrier = smtpMail(server.url, sender)
    const text =
      'Hei!\n\nSkriv koden:\n\n123456\n\nEller åpne lenken:\nhttps://torg.example/bekreft/abc?a=1&b=2\n\n<b>Noe</b> noen skrev, se https://torg.example/to.'
    await carrier.send({ ...message, language: 'nb', text, html: null, calendar: null, headers: {} })
    carrier.close()
    const [mail] = await server.parsed()
    assert.equal(mail?.text?.trim(), text)
    assert.match(server.received[0] ?? '', /^Content-Type: multipart\/alternative/m)
    const html = String(mail?.html)
    assert.match(html, /^<!doctype html>\n<html lang="nb">/)
    assert.match(html, />Øyas kommune<\/p>/)
    assert.equal(html.split('>Åpne siden</a>').length, 2, 'one button')
    assert.equal(html.split('href="https://torg.example/bekreft/abc?a=1&amp;b=2"').length, 3, 'and its address, to read')
    assert.match(html, /<strong[^>]*>123456<\/strong>/)
    assert.match(
      html,
      /&lt;b&gt;Noe&lt;\/b&gt; noen skrev, se <a href="https:\/\/torg\.example\/to"[^>]*>https:\/\/torg\.example\/to<\/a>\./,
    )
    assert.doesNotMatch(html, /<img|<script|<link|url\(|src=/)
  })

  it('says that it is written in bokmål to whoever reads a language without a catalogue', async () => {
    const server = await smtp()
    const carrier = smtpMail(server.url, sender)
    const text = saidNorwegian({ channel: 'email', language: 'ar', text: 'Hei!' })
    await carrier.send({ ...message, language: 'ar', text, html: null, calendar: null, headers: {} })
    carrier.close()
    const [mail] = await server.parsed()
    assert.equal(mail?.headers.get('content-language'), 'nb')
    assert.match(String(mail?.html), /<html lang="nb">/)
    assert.match(String(mail?.html), /<p lang="ar" dir="rtl" style="[^"]*">هذه الرسالة باللغة النرويجية\./)
    assert.match(mail?.text ?? '', /^هذه الرسالة باللغة النرويجية\.\u200F\n\nHei!/)
  })

  it('has a page that holds to the rules of pages', async () => {
    const html = htmlOf({
      subject: 'Å & B',
      text: 'Hei!\n\nhttps://torg.example/en\nhttps://torg.example/to',
      language: 'nn',
      from: 'Øyas kommune',
    })
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off', 'doctype-style': 'off' },
    }).validateString(html)
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message: said }) => `${ruleId}: ${said}`)),
      [],
    )
  })

  it('is put off by 4xx, and given up by 5xx, in whichever step it comes', async () => {
    const at = (step: 'onRcptTo' | 'onMailFrom' | 'onData', error: Error) =>
      smtp({
        [step]: (first: { resume?: () => void }, _session: unknown, done: (error: Error) => void) => {
          first.resume?.()
          done(error)
        },
      })
    const greylisted = await failure((await at('onRcptTo', refusal(451, '4.7.1 Greylisted, bær@post.example'))).url)
    assert.deepEqual([greylisted.code, greylisted.isFinal], ['smtp 451 4.7.1', false])
    const unknown = await failure((await at('onRcptTo', refusal(550, '5.1.1 No such user bær@post.example'))).url)
    assert.deepEqual([unknown.code, unknown.isFinal], ['smtp 550 5.1.1', true])
    const spam = await failure((await at('onData', refusal(554, 'Looks like spam'))).url)
    assert.deepEqual([spam.code, spam.isFinal], ['smtp 554', true])
  })

  it('is put off when the server hangs, is away, drops the line in the middle, or says no to us and not to the message', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    const port = await new Promise<number>((resolve) =>
      silent.once('listening', () => {
        const at = silent.address()
        resolve(typeof at === 'object' && at !== null ? at.port : 0)
      }),
    )
    assert.equal((await failure(`smtp://127.0.0.1:${port}`)).isFinal, false)
    await new Promise((resolve) => silent.close(resolve))
    assert.equal((await failure(`smtp://127.0.0.1:${port}`)).isFinal, false)
    const dropping = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.write('220 test\r\n')
      socket.on('data', (piece) => {
        if (/^DATA/m.test(String(piece))) socket.write('354 go on\r\n', () => socket.destroy())
        else socket.write('250 ok\r\n')
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => dropping.once('listening', resolve))
    const at = dropping.address()
    const dropped = await failure(`smtp://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`)
    assert.equal(dropped.isFinal, false, dropped.code)
    dropping.close()
    const strict = await smtp({ authOptional: false, onAuth: (_auth, _session, done) => done(refusal(535, 'Wrong password')) })
    const refused = await failure(strict.url.replace('//', '//torg:secret@'))
    assert.deepEqual([refused.isFinal, refused.code.startsWith('smtp 535')], [false, true])
  })

  it('never goes in the clear where STARTTLS is offered with a certificate that nobody knows', async () => {
    const server = await smtp({ disabledCommands: [] })
    assert.equal((await failure(server.url)).isFinal, false)
    assert.equal(server.received.length, 0)
    const careless = smtpMail(`${server.url}/?tls.rejectUnauthorized=false`, sender)
    await careless.send(message)
    careless.close()
    assert.equal(server.received.length, 1)
  })

  it('stays when encryption is required and not to be had', async () => {
    const server = await smtp()
    assert.equal((await failure(`${server.url}/?requireTLS=true`)).isFinal, false)
    assert.equal(server.received.length, 0)
  })
})

describe('the check of the SMTP server', () => {
  it('says nothing when it is well, and what to mend when it is not', async () => {
    const server = await smtp({ onAuth: (_auth, _session, done) => done(refusal(535, 'no')) })
    assert.equal(await checkSmtp(server.url), null)
    assert.match((await checkSmtp(server.url.replace('//', '//a:b@'))) ?? '', /user name or password/)
    assert.match((await checkSmtp(`${server.url}/?requireTLS=true`)) ?? '', /STARTTLS/)
    await server.stop()
    assert.match((await checkSmtp(server.url)) ?? '', /host and port/)
  })
})

describe('a mail where no server is set up', () => {
  it('is a file that only we read, whole, and one however often it is written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'torg-mail-'))
    const carrier = fileMail(join(folder, 'mail'), sender)
    for (const _ of [1, 2]) assert.deepEqual(await carrier.send(message), { by: 'file', reference: null })
    carrier.close()
    assert.deepEqual(await readdir(join(folder, 'mail')), [`${message.id}.eml`])
    const file = join(folder, 'mail', `${message.id}.eml`)
    assert.equal((await stat(file)).mode & 0o777, 0o600)
    assert.equal((await stat(join(folder, 'mail'))).mode & 0o777, 0o700)
    assert.equal((await simpleParser(await readFile(file))).subject, message.subject)
    await rm(folder, { recursive: true })
  })
})
