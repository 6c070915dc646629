import type { Handler } from 'hono'
import { ButtonLink, Buttons, Facts, PrintButton, Section } from '../../design/index.ts'
import { erasePersons, GROUNDS, othersByAddress, ownDataOf, type ActKinds, type Erased, type Ground } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import type { KeptTable } from '../../platform/privacy/index.ts'
import { whenWords } from '../history/change-words.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { hitsOf, hitWords, type Hit } from './hits.ts'
import { answerPerson } from './person-page.tsx'
import { personOfAddress } from './person-of-address.ts'
import { Stays, stayingOf } from './stays.tsx'

/** `POST /arbeid/personvern/person/:id/sletting`: the answer is the receipt. Sent again, there is nobody left. */
export const erasePerson =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db, privacy } = c.get('deps')
    const typed = await sentForm(c)
    const ground = GROUNDS.find((one) => one === lineOf(typed, 'grunn'))
    const work = await workOf(c)
    if (ground === undefined)
      return answerPerson(c, { kinds, typed, errors: [{ field: 'grunn', text: work.t.privacy.erase.needGround }], status: 422 })
    const { id } = await personOfAddress(c)
    const others = await othersByAddress(db, id)
    const also = others.filter((one) => listOf(typed, 'ogsaa').includes(one.id)).map((one) => one.id)
    const left = await hitsOf(
      db,
      others.filter((one) => !also.includes(one.id)),
      { kinds, language: work.ui.page },
    )
    const staying = stayingOf(privacy, await ownDataOf(db, privacy, { persons: [id, ...also] }))
    const erased = await erasePersons(db, { personIds: [id, ...also], kinds, actor: work.who.id, ground, at: work.now })
    return c.html(<ErasedView work={work} ids={[id, ...also]} left={left} ground={ground} erased={erased} staying={staying} />)
  }

interface ErasedProps {
  work: Work
  ids: readonly string[]
  left: readonly Hit[]
  ground: Ground
  erased: Erased
  staying: readonly KeptTable[]
}

function ErasedView({ work, ids, left, ground, erased, staying }: ErasedProps) {
  const { ui, t } = work
  const { erase, person, back } = t.privacy
  const gone = [
    erase.acts(erased.acts),
    erase.addresses(erased.addresses),
    erase.messages(erased.messages),
    erase.accounts(erased.accounts),
  ]
  return (
    <WorkPage work={work} title={erase.done} lead={erase.doneLead} scripts={['torg-print.js']}>
      <div class="sec close">
        <Facts
          items={[
            { term: erase.when, text: whenWords(new Date(work.now), work) },
            { term: erase.why, text: erase.grounds[ground] },
            { term: erase.gone, text: gone.map((line) => <span class="line">{line}</span>) },
            { term: erase.code, text: ids.map((id) => <span class="line">{`person:${id}`}</span>) },
          ]}
        />
        <Buttons>
          <PrintButton label={person.print} />
          <ButtonLink weight="tertiary" href={ui.href(workPaths.privacy)}>
            {back}
          </ButtonLink>
        </Buttons>
      </div>
      {left.length === 0 ? null : (
        <Section title={erase.othersLeft} id="mer" close offPaper>
          <ul>
            {left.map((hit) => (
              <li>
                <a href={ui.href(workPaths.person(hit.id))}>{hitWords(hit, work)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={erase.stays} id="staar" close>
        <Stays work={work} staying={staying} />
      </Section>
    </WorkPage>
  )
}
