import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { day, parseWallTime } from '../../platform/time/index.ts'
import { importSheet, type SheetGiven } from './import-sheet.ts'
import { readSheet } from './read-sheet.ts'

const cellsOf = (text: string) => readSheet(text).rows.map(({ cells }) => cells)

describe('a sheet', () => {
  it('is read alike with tabs, semicolons and commas, with a mark for UTF-8 and any line ends', () => {
    const expected = [{ tittel: 'Kor', slag: 'kultur' }]
    for (const separator of ['\t', ';', ','])
      for (const end of ['\n', '\r\n', '\r'])
        assert.deepEqual(
          cellsOf(`\uFEFFTittel${separator}Slag${end}Kor${separator}kultur${end}${end}`),
          expected,
          JSON.stringify([separator, end]),
        )
  })

  it('may have separators, line breaks and quotes in quoted cells, and tells the line where a row begins', () => {
    const { rows } = readSheet('tittel;om\n"Kor; og ""band""";"To\nlinjer"\nTur;x')
    assert.deepEqual(rows, [
      { line: 2, cells: { tittel: 'Kor; og "band"', om: 'To\nlinjer' } },
      { line: 4, cells: { tittel: 'Tur', om: 'x' } },
    ])
  })

  it('keeps the empty cells, and the last row without a line end', () => {
    assert.deepEqual(cellsOf('tittel\tslag\tdato\nKor\t\t21.1.2020'), [{ tittel: 'Kor', slag: '', dato: '21.1.2020' }])
    assert.deepEqual(cellsOf('tittel;slag\nKor;'), [{ tittel: 'Kor', slag: '' }])
  })

  it('ends, whatever it is made of, and loses no line, also where a quote is never closed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ';', '\n', 'a', '\t', ',') }),
        (text) => readSheet(text).rows.length <= text.split('\n').length,
      ),
    )
    assert.deepEqual(
      cellsOf('tittel;slag\n"Kor;kultur\nTur;tur').map(({ tittel }) => tittel),
      ['"Kor', 'Tur'],
    )
  })
})

describe('activities from a sheet', () => {
  let database: TestDatabase
  before(async () => {
    database = await freshDatabase('town')
  })
  const at = parseWallTime('2020-01-06T12:00') ?? assert.fail()
  const take = async (text: string, given: Partial<SheetGiven> = {}) => {
    const actor = await database.db.selectFrom('staffAccount').select(['id', 'name']).executeTakeFirst()
    const acting = { actor: { id: actor?.id ?? '00000000-0000-0000-0000-000000000000', name: 'Test' }, today: day('2020-01-06'), at }
    const whole = {
      hub: 'tofte',
      provider: null,
      providers: [{ slug: 'asker-bibliotekene', name: 'Asker bibliotek' }],
      source: 'Test',
      trial: false,
    }
    return importSheet(database.db, { ...whole, language: 'nb', text, ...given }, acting)
  }
  const titles = async () =>
    (await database.db.selectFrom('activity').select('title').where('source', '=', 'Test').execute()).map(({ title }) => title.nb)
  const HEAD = 'tittel;slag;dato;fra;til;hver;siste;ikke;for;pris;plasser;arrangør'

  it('are all told of and none is taken in when one line is wrong', async () => {
    const report = await take(
      `${HEAD}\nKor;kultur;21.1.2020;18.30;20;uke;;skoleferier;for voksne;gratis;;Asker bibliotek\nTur;vandring;32.1.;25;;hver dag;;;;mange;;Ukjent`,
    )
    assert.deepEqual(
      report.lines.map(({ what }) => what),
      ['new', 'wrong'],
    )
    assert.deepEqual(report.lines[1]?.faults.map((fault) => fault.split(' ')[0]).toSorted(), [
      'arrangør',
      'dato',
      'fra',
      'hver',
      'pris',
      'slag',
    ])
    assert.equal(report.isTakenIn, false)
    assert.deepEqual(await titles(), [])
  })

  it('are tried without a trace, taken in, and as before when the same sheet comes again', async () => {
    const text = `${HEAD}\nKor;kultur;21.1.2020;18.30;20;uke;;skoleferier, røde dager;voksne;gratis;;Asker bibliotek\nSmakstur;tur;25.1.2020;;;;;;;;12;`
    const tried = await take(text, { trial: true })
    assert.deepEqual([tried.isTakenIn, tried.lines.map(({ what }) => what), await titles()], [false, ['new', 'new'], []])
    assert.equal((await take(text)).isTakenIn, true)
    assert.deepEqual((await titles()).toSorted(), ['Kor', 'Smakstur'])
    const again = await take(text)
    assert.deepEqual(
      again.lines.map(({ what }) => what),
      ['as_before', 'as_before'],
    )
    const sessions = await database.db
      .selectFrom('session')
      .innerJoin('activity', 'activity.id', 'session.activityId')
      .select(['activity.title', 'session.day'])
      .where('activity.source', '=', 'Test')
      .orderBy('session.day')
      .execute()
    assert.deepEqual(
      sessions.slice(0, 3).map(({ title, day: on }) => [title.nb, on]),
      [
        ['Kor', '2020-01-21'],
        ['Smakstur', '2020-01-25'],
        ['Kor', '2020-01-28'],
      ],
    )
    assert.ok(!sessions.some(({ day: on }) => on === '2020-02-18'), 'the winter holiday is skipped')
  })

  it('are one and the same for sixty-four who take in the same sheet at once', async () => {
    const text = `${HEAD}\nSamtidig;treff;22.1.2020;10;11;;;;;;;`
    const reports = await Promise.all(Array.from({ length: 64 }, () => take(text)))
    assert.equal(reports.filter(({ lines }) => lines[0]?.what === 'new').length, 1)
    assert.equal((await titles()).filter((title) => title === 'Samtidig').length, 1)
  })

  it('need their columns, and no others', async () => {
    const { faults } = await take('tittel;slag;vær\nKor;kultur;sol')
    assert.deepEqual(faults, ['Disse kolonnene mangler: dato.', 'Disse kolonnene kjenner vi ikke: vær.'])
    assert.equal((await take('')).faults.length, 1)
  })
})
