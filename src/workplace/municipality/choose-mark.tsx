import { Button, Buttons, markFile, markOfCode, RadioGroup, type FreeMark, type Inks } from '../../design/index.ts'
import { marksForNewHub } from '../../hubs/edit/index.ts'
import type { Point } from '../../hubs/index.ts'
import { ACT, PREVIEW } from '../items/edit-state.ts'
import type { Work } from '../work.ts'

interface ChooseMarkProps {
  work: Work
  /** Where the hub will be, as far as it has been said. */
  at: Point | null
  chosen: string
  error: string | undefined
}

const TO_CHOOSE_FROM = 3

/** Three marks, the most unlike those nearby first, and a button that makes them anew for the place that has been typed. */
export function ChooseMark({ work, at, chosen, error }: ChooseMarkProps) {
  const { t, hubs } = work
  const { add } = t.hubs
  const proposed = marksForNewHub(hubs, at, TO_CHOOSE_FROM)
  const kept = proposed.some(({ code }) => code === chosen) ? null : markOfCode(chosen)
  const offered = kept === null ? proposed : [{ code: chosen, mark: kept }, ...proposed]
  return (
    <div class="proposed-marks">
      <RadioGroup
        name="mark"
        legend={
          <>
            {add.mark} <span class="mute">{t.optional}</span>
          </>
        }
        hint={add.markLead}
        value={chosen}
        error={error}
        options={offered.map(({ code, mark }, index) => ({ value: code, label: add.markNumber(index + 1), hint: <Drawn mark={mark} /> }))}
      />
      <Buttons>
        <Button weight="secondary" name={ACT} value={PREVIEW}>
          {add.markForPlace}
        </Button>
      </Buttons>
    </div>
  )
}

/** In light and dark, as files in the page: these inks are in no stylesheet before the hub is there. */
function Drawn({ mark }: Pick<FreeMark, 'mark'>) {
  const source = (inks: Inks) => `data:image/svg+xml,${encodeURIComponent(markFile('', mark, inks))}`
  return (
    <span class="side-by-side">
      <img src={source(mark)} alt="" width={128} height={128} />
      <img src={source({ bright: mark.deep, deep: mark.bright })} alt="" width={128} height={128} />
    </span>
  )
}
