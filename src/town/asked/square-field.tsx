import type { Ui } from '../../design/index.ts'
import { listOf } from '../../platform/i18n/index.ts'
import type { Tally } from '../../suggestions/index.ts'
import { SQUARES, squaresOf, type SquareField as Field, type SquareState } from './squares.ts'
import { askedTexts } from './texts.ts'

/** Side of a square and the way to the next, in the picture's own units. */
const SIDE = 20
const STEP = 24
/** Pixels from one to the next where there is room. */
const LARGE = 56
const SMALL = 30
/** Of the whole field, width to height. */
const SHAPE = 7

interface FieldProps {
  ui: Ui
  tally: Tally
  /** In one row of a list: at most so many in each line. */
  columns?: number
}

/** What was asked, a square for each: full when it is done, half when half of it is, with a core while it is under way, bare while it waits, struck out when it was refused. */
export function SquareField({ ui, tally, columns }: FieldProps) {
  const field = squaresOf(tally)
  if (field.total === 0) return null
  const across = columns ?? Math.max(10, Math.ceil(Math.sqrt(field.total * SHAPE)))
  const down = Math.ceil(field.total / across)
  return (
    <svg
      class="square-field"
      viewBox={`-1 -1 ${across * STEP - 2} ${down * STEP - 2}`}
      role="img"
      aria-label={labelOf(ui, tally)}
      width={across * (columns === undefined ? LARGE : SMALL)}
    >
      {placed(field, across).map(({ state, places }) => (
        <path class={state} d={places.map((place) => SHAPES[state](place)).join('')} />
      ))}
    </svg>
  )
}

function labelOf(ui: Ui, tally: Tally): string {
  const t = askedTexts(ui.lang)
  const said = SQUARES.filter((state) => tally[state] > 0).map((state) => `${tally[state]} ${t.states[state]}`)
  return t.squares(listOf(said, ui.lang))
}

/** Upper left corners. */
type Place = readonly [number, number]

function placed({ counts }: Field, across: number): { state: SquareState; places: Place[] }[] {
  let next = 0
  return counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => {
      const places = Array.from({ length: count }, (_, k): Place => [((next + k) % across) * STEP, Math.floor((next + k) / across) * STEP])
      next += count
      return { state, places }
    })
}

/** Twice round leaves it bare where the filling is by even and odd: what lies within is filled. */
const rim = (place: Place) => box(place) + box(place)
const box = ([x, y]: Place) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`

const SHAPES: Record<SquareState, (place: Place) => string> = {
  done: box,
  partly: (place) => `${rim(place)}M${place[0]} ${place[1] + SIDE}L${place[0] + SIDE} ${place[1]}V${place[1] + SIDE}z`,
  underWay: (place) => `${rim(place)}M${place[0] + 6} ${place[1] + 6}h8v8h-8z`,
  waiting: box,
  declined: (place) => `${box(place)}M${place[0]} ${place[1] + SIDE}L${place[0] + SIDE} ${place[1]}`,
}

/** One square of each state, as the key to the field. */
export function KeySquare({ state }: { state: SquareState }) {
  return (
    <svg class="square-key" viewBox="-1 -1 22 22" aria-hidden="true">
      <path class={state} d={SHAPES[state]([0, 0])} />
    </svg>
  )
}
