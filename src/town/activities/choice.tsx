import type { Child } from '#html/jsx-runtime'
import { activityPaths } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { withChoice, type AskedFor, type Choices, type Parameter } from './asked.ts'

export interface FilterProps {
  ui: Ui
  picture: TownPicture
  asked: AskedFor
  /** The page that is narrowed: the list, or the month, which has its own days; a hub's own has its hub, too. */
  path?: string | undefined
}

export const isOfHub = (path: string) => path.startsWith('/torg/')

interface ChoiceProps {
  ui: Ui
  asked: AskedFor
  path?: string | undefined
  change: Choices | Readonly<Partial<Record<Parameter, null>>>
  isChosen: boolean
  text: string
  /** Whose colours it has. */
  hub?: string
  mark?: Child
}

/** A plain link to the same page with one choice more, or less. */
export function Choice({ ui, asked, path = activityPaths.list, change, isChosen, text, hub, mark }: ChoiceProps) {
  return (
    <li data-hub={hub}>
      <a href={ui.href(withChoice(path, asked, change))} aria-current={isChosen ? 'true' : undefined}>
        {mark}
        {text}
      </a>
    </li>
  )
}

export const hubsChosen = ({ choices: { torg } }: Pick<AskedFor, 'choices'>): string[] =>
  (torg ?? '').split(',').filter((slug) => slug !== '')
