import { interpreterChoices, type FoundService } from '../../appointments/index.ts'
import { Button, Buttons, Form, Select } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { ChooseFirst } from '../counter/choose-first.tsx'
import type { Counter } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'
import { NEEDS } from './also-typed.ts'

/** What somebody wants a time about, before who they are. */
export function ChooseTopic({ counter, services }: { counter: Counter; services: readonly FoundService[] }) {
  const { work, hub } = counter
  const { appointments: t } = work.t
  const options = services.map(({ key, title }) => ({ value: key, label: show(title, work.lang).text }))
  return (
    <ChooseFirst counter={counter} path={workPaths.counterAppointment} title={t.atDesk} lead={options.length === 0 ? t.none : t.lead}>
      {options.length === 0 ? null : (
        <Form action={work.ui.href(workPaths.counterAppointment)} method="get" hidden={hub === null ? {} : { torg: hub }}>
          <Select name="til" label={t.choose} options={options} value={options[0]?.value} />
          <Select
            name={NEEDS}
            label={t.interpreter}
            options={[{ value: '', label: t.noInterpreter }, ...interpreterChoices(work.ui)]}
            value=""
          />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
      )}
    </ChooseFirst>
  )
}
