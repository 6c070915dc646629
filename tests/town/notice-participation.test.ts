import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { findSuggestion, showSuggestion, voiceSuggestion, type SuggestionKind } from '../../src/suggestions/index.ts'
import { addDays, day } from '../../src/platform/time/index.ts'
import { fullDate } from '../../src/platform/i18n/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { overWeb } from '../suggesting.ts'
import { townsOn } from './notice.ts'

const Asked = z.object({ goals: z.object({ reached: z.int(), voices: z.int(), made: z.int() }) })
const Listed = z.object({ items: z.array(z.object({ title: z.string() })) })
const SAID = { initiative: 'Skatekveld', wish: 'Lengre kveld', need: 'Et sted å øve' } as const
const KINDS = { initiative: ['initiativ', 'Initiativ'], wish: ['onske', 'Ønske'], need: ['behov', 'Behov'] } as const

for (const today of ['2019-11-20', '2020-06-01', '2022-01-01'])
  describe(`with the clock at ${today}`, () => {
    let workplace: Workplace
    let host: Colleague
    let post: PostOffice
    const numbers = new Map<keyof typeof SAID, number>()
    const numberOf = (kind: keyof typeof SAID) => numbers.get(kind) ?? assert.fail(kind)
    const page = (path: string) => openResident(workplace.town).open(path)
    const answers = async (kind: keyof typeof SAID, svar: string, grunn: string) =>
      assert.equal((await host.send(`/arbeid/innspill/${numberOf(kind)}`, { gjor: 'svar', svar, grunn })).status, 303)
    before(async () => {
      workplace = await openWorkplace({ kind: 'facts', now: `${today}T12:00` })
      post = await openPostOffice(workplace.town)
      host = await workplace.as('hub_manager', 'hub:heggedal')
      const by = await staffAccount(workplace.town)
      for (const kind of ['initiative', 'wish', 'need'] as const) numbers.set(kind, await said(workplace, { kind, by }))
    })

    after(() => post.close())

    it('row 27: initiative, wish and need are kept apart, and what nobody has met is listed', async () => {
      const form = await page('/innspill/ny?torg=heggedal')
      for (const kind of ['initiative', 'wish', 'need'] as const) assert.match(form.html, new RegExp(`name="slags"[^>]*value="${kind}"`))
      for (const [kind, [word, name]] of Object.entries(KINDS)) {
        const list = (await page(`/innspill?torg=heggedal&slags=${word}`)).texts('.suggestions li')
        assert.equal(list.length, 1, kind)
        assert.match(list.join(), new RegExp(`${name} \\d+\\. Mottatt`))
      }
      await answers('wish', 'done', 'Det er åpent til klokka ni nå.')
      const unmet = async (slags: string) => (await page(`/innspill?torg=heggedal${slags}&apne=1`)).texts('.suggestions li h2')
      assert.deepEqual(await unmet(''), [SAID.need, SAID.initiative])
      assert.deepEqual(await unmet('&slags=behov'), [SAID.need])
      assert.deepEqual(await unmet('&slags=onske'), [])
      const data = Listed.parse(await (await workplace.town.get('/api/v1/suggestions?hub=heggedal&kind=need&open=true')).json())
      assert.deepEqual(
        data.items.map(({ title }) => title),
        [SAID.need],
      )
    })

    it('rows 10 and 11: each has a number, a holder and a day to be answered by; days waited are for all, and a no has its reason', async () => {
      const need = await page(`/innspill/${numberOf('need')}`)
      assert.match(need.text, new RegExp(`Innspill ${numberOf('need')}, Heggedal`))
      assert.match(need.text, /Kom inn i dag\..*Venter på Heggedal innbyggertorg/)
      assert.ok(need.text.includes(`Frist ${fullDate(addDays(day(today), 14), 'nb')}`))
      await answers('need', 'not_taken_up', 'Kjelleren er våt.')
      assert.match((await page(`/innspill/${numberOf('need')}`)).text, /Vi sa nei, og sier hvorfor\..*Kjelleren er våt\./)
    })

    it('row 9: an activity is traced to the initiative that it came of, and back', async () => {
      const setUp = /href="(\/arbeid\/torg\/heggedal\/aktiviteter\/ny\?innspill=\d+)"/
      const path = setUp.exec((await host.open(`/arbeid/innspill/${numberOf('initiative')}`)).html)?.[1] ?? assert.fail('no way')
      const { action, fields } = formIn((await host.open(path)).html)
      assert.equal((await host.send(action, { ...fields, kind: 'club', gjor: 'lagre' })).status, 303)
      await post.until(`${today}T12:10`)
      const way = (await page(`/innspill/${numberOf('initiative')}`)).linkTo('Skatekveld')
      assert.match(way, /^\/aktiviteter\/skatekveld/)
      assert.match((await page(way)).linkTo(`innspill ${numberOf('initiative')}: Skatekveld`), /^\/innspill\//)
    })

    it('row 12: the three goals stand as three figures with their source, per hub and for all, and name nobody', async () => {
      for (const path of ['/du-spurte', '/torg/heggedal/du-spurte']) {
        const asked = await page(path)
        assert.match(asked.text, /Lokaldemokrati.*Deltakelse.*Lokal stedsidentitet.*Kilde: innspillene, støtten og veien videre/)
        assert.doesNotMatch(asked.text, /Test Tale|tale@example\.no/)
      }
      const { goals } = Asked.parse(await (await workplace.town.get('/api/v1/asked-and-answered')).json())
      assert.deepEqual(goals, { reached: 0, voices: 3, made: 1 })
    })
  })

/** At Heggedal, which is in operation on all the days; read, so that everybody can. */
async function said({ town }: Workplace, { kind, by }: { kind: keyof typeof SAID & SuggestionKind; by: string }): Promise<number> {
  const { db, clock } = town.deps
  const { actId } = await voiceSuggestion(db, {
    ...overWeb(town),
    person: { name: 'Test Tale', language: 'nb', contacts: [{ kind: 'email', value: 'tale@example.no' }] },
    about: { kind, hub: 'heggedal', place: null, audience: 'youth', language: 'nb' },
    wording: { title: SAID[kind], body: 'Vi vil det.', nickname: null },
    voicer: { credit: 'resident', association: null },
  })
  const number = (await findSuggestion(db, { actId }))?.number ?? assert.fail()
  await showSuggestion(db, { number, by, at: clock.now(), title: SAID[kind] })
  return number
}

for (const today of ['2019-11-20', '2020-06-01', '2022-01-01'])
  for (const town of townsOn(today))
    for (const [slug, day] of [
      ['tofte', '21. november 2019'],
      ['slemmestad', '27. november 2019'],
    ] as const)
      it(`row 18: the meeting in ${slug} is to hear how far the hub has come, and its report is told or said not to be (${town.how})`, async () => {
        const meeting = await town.page(`/aktiviteter/folkemote-${slug}-2019`)
        assert.match(meeting.text, /Status for innbyggertorget ?Valgkomité til lokalsamfunnsutvalget/)
        assert.ok(meeting.text.includes(day))
        assert.equal(meeting.text.includes('Referat er ikke kunngjort'), today > '2019-11-27', 'nothing is made up of what was said there')
      })
