import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let archivist: Colleague
before(async () => {
  workplace = await openWorkplace()
  archivist = await workplace.as('archivist')
  const host = await workplace.as('hub_manager', 'hub:tofte')
  await host.done('/arbeid/torg/tofte/rom/ny', { 'name-nb': 'Arkivrommet', gjor: 'lagre' })
})

describe('the archivist', () => {
  it('reads every change and the log of a period, and changes nothing', async () => {
    assert.equal((await archivist.open('/arbeid')).linkTo('Arkiv'), '/arbeid/arkiv')
    const page = await archivist.open('/arbeid/arkiv')
    assert.match(page.text, /La til rom: Arkivrommet Hvem ?Test hub_manager hub:tofte/)
    assert.match(page.text, /Rolle gitt/)
    assert.doesNotMatch((await archivist.open('/arbeid/arkiv?fra=1.1.2019&til=31.12.2019')).text, /Arkivrommet|Rolle gitt/)
    assert.match((await archivist.open('/arbeid/arkiv?fra=23.11.2020&til=23.11.2020')).text, /Arkivrommet/)
    for (const path of ['/arbeid/torg/tofte', '/arbeid/kommune', '/arbeid/roller', '/arbeid/personvern']) {
      assert.equal((await archivist.get(path)).status, 403, path)
    }
  })

  it('says which day cannot be read', async () => {
    const wrong = await archivist.get('/arbeid/arkiv?fra=snart')
    assert.equal(wrong.status, 422)
    assert.equal((await archivist.get('/arbeid/arkiv/logg/fil?fra=snart')).status, 400)
    assert.equal((await archivist.get('/arbeid/arkiv?fra=2.1.2020&til=1.1.2020')).status, 422)
  })

  it('takes both out as CSV and JSON, and that is in the log itself', async () => {
    const csv = await (await archivist.get('/arbeid/arkiv/endringer/fil?form=csv')).text()
    assert.match(csv, /"id","at","actorName","kind","scope","key","before","after","undoes"/)
    assert.match(csv, /"Test hub_manager hub:tofte","room","hub:tofte"/)
    const answer = await archivist.get('/arbeid/arkiv/logg/fil?form=json')
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="logg.json"')
    const { items } = JSON.parse(await answer.text())
    assert.ok(
      items.some(
        ({ action, subject }: { action: string; subject: string }) =>
          action === 'role-granted' && subject.endsWith('archivist municipality'),
      ),
    )
    const out = await workplace.town.deps.db
      .selectFrom('auditEntry')
      .select('subject')
      .where('action', '=', 'records-taken-out')
      .orderBy('id')
      .execute()
    assert.deepEqual(
      out.map(({ subject }) => subject),
      ['endringer .. .. csv', 'logg .. .. json'],
    )
    assert.doesNotMatch(JSON.stringify(items), /Test /)
  })

  it('is alone with it', async () => {
    for (const role of ['municipality_admin', 'privacy_officer', 'editor'] as const) {
      assert.equal((await (await workplace.as(role)).get('/arbeid/arkiv')).status, 403, role)
    }
  })
})
