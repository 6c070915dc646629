import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { oneSms, plainSms, smsLength } from './index.ts'

describe('a text that is to be one SMS', () => {
  it('has the nearest sign of seven bits for one that is not', () => {
    assert.equal(plainSms('«Kåre – Łukasz Dvořák…» på Øya'), '"Kåre - Lukasz Dvorák..." på Øya'.replace('á', 'a'))
    assert.equal(plainSms('Ávžžuhus Kárášjohka'), 'Avzzuhus Karasjohka')
  })

  it('is left as it is where seven bits cannot say it', () => {
    assert.equal(plainSms('«Ласкаво просимо»'), '«Ласкаво просимо»')
    assert.equal(smsLength(plainSms('Hei 🎉')).encoding, 'ucs-2')
  })

  it('loses the end of what is long, and nothing of the rest', () => {
    const link = 'https://torg.example.kommune.no/kvittering/0123456789abcdefghjk'
    const text = oneSms('Frivillighetssentralens strikkekafé for alle som vil '.repeat(4), (name) => `${name} har svart deg: ${link}`)
    assert.ok(text.endsWith(`... har svart deg: ${link}`))
    assert.equal(smsLength(text).segments, 1)
    assert.ok(smsLength(text).units > 150, 'no more is cut than must be')
    assert.equal(
      oneSms('Koret', (name) => `${name}: ${link}`),
      `Koret: ${link}`,
    )
  })

  it('takes more than one where nothing that may be cut is enough', () => {
    const links = 'https://torg.example.kommune.no/'.repeat(6)
    assert.equal(
      oneSms('Koret', (name) => `${name} ${links}`),
      `Koret ${links}`,
    )
  })

  for (let round = 0; round < 200; round += 1) {
    const signs = ['a', 'é', 'ø', '€', '«', 'č', 'Ж', '🎉', ' ']
    const long = Array.from({ length: round }, (_, k) => signs[(round * 31 + k * 7) % signs.length]).join('')
    if (smsLength(plainSms(`${long}: x`)).segments === 1) continue
    assert.equal(smsLength(oneSms(long, (text) => `${text}: x`)).segments, 1, long)
  }
})
