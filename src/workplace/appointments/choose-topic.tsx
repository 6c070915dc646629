import { interpreterChoices, type FoundService } from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, Form, Select } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Counter } from '../counter/counter.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { NEEDS } from './also-typed.ts'

/** What somebody wants a time about, before who they are. */
export function ChooseTopic({ counter, services }: { counter: Counter; services: readonly FoundService[] }) {
  const { work, hub, switcher, href } = counter
  const { appointments: t } = work.t
  const options = services.map(({ key, title }) => ({ value: key, label: show(title, work.lang).text }))
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={{ ...switcher, hrefOf: (slug) => work.ui.href(`${workPaths.counterAppointment}?torg=${slug}`) }}
      title={t.atDesk}
      lead={options.length === 0 ? t.none : t.lead}
    >
      <div class="sec close">
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
        <Buttons>
          <ButtonLink weight="tertiary" href={href(workPaths.counter)}>
            {work.t.counter.form.back}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}
