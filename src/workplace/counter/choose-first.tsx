import type { Child } from '#html/jsx-runtime'
import { ButtonLink, Buttons } from '../../design/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import type { Counter } from './counter.ts'

interface ChooseFirstProps {
  counter: Counter
  /** Of the page, without language and hub: the same for another hub. */
  path: string
  title: string
  lead: string
  children?: Child
}

/** What somebody wants is chosen before who they are, with the way back to the counter. */
export function ChooseFirst({ counter, path, title, lead, children }: ChooseFirstProps) {
  const { work, hub, switcher } = counter
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={{ ...switcher, hrefOf: (slug) => work.ui.href(`${path}?torg=${slug}`) }}
      title={title}
      lead={lead}
    >
      <div class="sec close">
        {children}
        <Buttons>
          <BackToCounter counter={counter} />
        </Buttons>
      </div>
    </WorkPage>
  )
}

export const BackToCounter = ({ counter: { work, href } }: { counter: Counter }) => (
  <ButtonLink weight="tertiary" href={href(workPaths.counter)}>
    {work.t.counter.form.back}
  </ButtonLink>
)
