import type { Context } from 'hono'
import { Button, Buttons, Checkbox, ErrorSummary, errorOf, Field, Form, RadioGroup, type FormError } from '../../design/index.ts'
import {
  attestMet,
  findActAtDesk,
  MET_HOW,
  newActKey,
  readActKey,
  readParty,
  recordView,
  keepingTyped,
  type Act,
  type AskedOfParty,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { namedErrors } from '../form/named-errors.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { BackToCounter } from './choose-first.tsx'
import { counterOf, type Counter } from './counter.ts'
import { Draft } from './draft.tsx'
import { LanguageChoice, languageTyped } from './on-behalf.tsx'

type C = Context<Env>

/** A name, and an address that a code can be sent to. */
const ASKED: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: false, atDesk: true }

/** `/arbeid/skranke/hvem`: somebody shows at the desk who they are. `?fra=` is a receipt of theirs. */
export async function metPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const typed = { sprak: 'nb', nokkel: newActKey(), ...(await ofReceipt(c, counter)) }
  return c.html(<MetView counter={counter} typed={typed} errors={[]} />)
}

/** Who and where, as on the receipt; of somebody with protected address nothing. */
async function ofReceipt(c: C, { reach, work }: Counter): Promise<Typed> {
  const from = c.req.query('fra')
  const act = from === undefined ? null : await findActAtDesk(c.get('deps').db, from, reach)
  if (act === null || act.person.shielded) return {}
  await recordView(c.get('deps').db, { actor: work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  return { navn: act.person.name ?? '', adresse: writtenTo(act)?.value ?? '', sprak: act.person.language }
}

const writtenTo = ({ person }: Act) => person.contacts.find(({ kind, deadSince }) => kind !== 'phone' && deadSince === null)

export async function registerMet(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work, hub } = counter
  const { person, faults } = readParty({ ...typed, hjelper: '' }, { asked: ASKED, language: languageTyped(typed), lang: work.lang })
  const how = MET_HOW.find((one) => one === typed['maate'])
  const errors = [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...(how === undefined ? [{ field: 'maate', text: work.t.faults.choose }] : []),
    ...(typed['alene'] === 'ja' ? [] : [{ field: 'alene', text: work.t.met.needAlone }]),
  ]
  if (how === undefined || errors.length > 0) return c.html(<MetView counter={counter} typed={typed} errors={errors} />, 422)
  const given = { topic: hub === null ? null : `hub:${hub}`, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await attestMet(db, { person, how, registeredBy: work.who, ...given })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'hvem' }), 303)
    },
    form: (again, why) => c.html(<MetView counter={counter} typed={again} errors={why} />),
  })
}

interface ViewProps {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
}

function MetView({ counter, typed, errors }: ViewProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.met
  const labels = { navn: t.name, adresse: t.address, maate: t.how, alene: t.alone }
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={t.title}
      lead={t.lead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        <Draft work={work}>
          <Form action={href(workPaths.counterMet)} hidden={{ nokkel: readActKey(typed) }}>
            <MetFields counter={counter} typed={typed} errors={errors} />
            <Buttons>
              <Button>{t.save}</Button>
              <BackToCounter counter={counter} />
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}

function MetFields({ counter: { work }, typed, errors }: ViewProps) {
  const t = work.t.met
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name), autocomplete: 'off' }) as const
  return (
    <>
      <Field {...field('navn')} label={t.name} size={30} />
      <Field {...field('adresse')} label={t.address} hint={t.addressHint} size={30} />
      <Checkbox name="alene" value="ja" label={t.alone} checked={typed['alene'] === 'ja'} error={errorOf(errors, 'alene')} />
      <RadioGroup
        name="maate"
        legend={t.how}
        hint={t.howHint}
        value={lineOf(typed, 'maate')}
        error={errorOf(errors, 'maate')}
        options={MET_HOW.map((value) => ({ value, label: t.hows[value] }))}
      />
      <LanguageChoice work={work} typed={typed} />
    </>
  )
}
