import { Button, Buttons, Form, Page, PageTitle, type Ui } from '../../design/index.ts'
import { taskText, type Task } from '../../platform/brakes/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { actPageTexts } from './texts.ts'

interface ProofProps {
  ui: Ui
  /** The form's own address, without language prefix. */
  action: string
  /** All that was typed: it goes along unseen, and is read anew. */
  typed: Typed
  task: Task
  hub: string | null
}

const OWN = new Set(['oppgave', 'svar', 'vent'])

/** Between the form and the receipt, when many acts come from one place: the browser counts, or somebody sends without and waits. */
export function ProofPage({ ui, action, typed, task, hub }: ProofProps) {
  const t = actPageTexts(ui.lang).proof
  const { nonce, salt, cost, keyPrefix, data } = task.parameters
  const sent = Object.entries(typed).filter(([name]) => !OWN.has(name))
  return (
    <Page ui={ui} title={t.title} noindex styles={['proof.css']} scripts={['torg-proof.js']} {...(hub === null ? {} : { hub })}>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <Form action={ui.href(action)} hidden={{ oppgave: taskText(task), svar: '' }}>
          {sent.map(([name, value]) => (
            <Carried name={name} value={value} />
          ))}
          <torg-proof
            data-nonce={nonce}
            data-salt={salt}
            data-rounds={cost}
            data-prefix={keyPrefix}
            data-most={data.most}
            data-working={t.working}
            data-done={t.done}
            data-failed={t.failed}
          >
            <p role="status">{t.noScript}</p>
            <progress max={1} value={0} aria-label={t.progress} hidden></progress>
          </torg-proof>
          <p>{t.otherwise}</p>
          <Buttons>
            <Button weight="secondary" name="vent" value="ja">
              {t.wait}
            </Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

/** What was typed, unseen. Where several were ticked they are ticked again: two hidden fields may not share a name. */
function Carried({ name, value }: { name: string; value: string | readonly string[] }) {
  if (typeof value === 'string') return <input type="hidden" name={name} value={value} />
  return (
    <div hidden>
      {value.map((one) => (
        <input type="checkbox" name={name} value={one} checked aria-label={one} />
      ))}
    </div>
  )
}
