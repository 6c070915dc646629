import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { openWorkplace, type Colleague } from '../testing.ts'

let host: Colleague
before(async () => {
  host = await (await openWorkplace({ kind: 'town', now: '2020-01-31T12:00' })).as('hub_manager', 'hub:tofte')
})

const AT = '/arbeid/torg/tofte/inkludering'

it('a hub’s manager sees what was offered in a period and to whom, with numbers below five left out', async () => {
  const page = await host.open(`${AT}?fra=1.1.2020&til=31.1.2020`)
  assert.match(page.text, /fra 1\. januar 2020 til og med 31\. januar 2020/)
  assert.match(page.text, /Gratis Datoer ?\d+ Andel ?\d+ %/)
  assert.match(page.text, /6 til 12 år Datoer ?færre enn 5 Andel ?vises ikke/)
  assert.match(page.text, /13 til 18 år Datoer ?\d+ Andel ?\d+ %/)
  assert.match(page.text, /Norsk bokmål Datoer ?\d+/)
})

it('the same comes as a file, and a period that cannot be is refused at its field', async () => {
  const answer = await host.get(`${AT}/fil?fra=1.1.2020&til=31.1.2020`)
  assert.match(answer.headers.get('content-disposition') ?? '', /inkludering-tofte-2020-01-01-2020-01-31\.csv/)
  const lines = (await answer.text()).trim().split('\r\n')
  assert.ok(
    lines.some((line) => /^"Lett å komme til","Gratis","\d+","\d+ %"$/.test(line)),
    lines.join('\n'),
  )
  const wrong = await host.get(`${AT}?fra=31.1.2020&til=1.1.2020`)
  assert.equal(wrong.status, 422)
  assert.equal((await host.get(`${AT}/fil?fra=i%20fjor%20en%20gang`)).status, 422)
})
