import { Form, type Ui } from '../design/index.ts'
import { MAP_SIZES } from './map-point.ts'
import { suggestionPaths } from './paths.ts'
import { suggestionTexts } from './texts.ts'

/** The map to point at: pressing it sends where. `action` gets how many pixels from its corner; the small one is for a phone. */
export function PickPoint({
  ui,
  action,
  sizes = ['liten', 'stor'],
}: {
  ui: Ui
  action: string
  sizes?: readonly (keyof typeof MAP_SIZES)[]
}) {
  return (
    <div class="point-map">
      <Form action={ui.href(action)} method="get">
        {sizes.map((size) => (
          <input
            type="image"
            class={size}
            name={size}
            src={suggestionPaths.mapPicture(null)}
            alt={suggestionTexts(ui.lang).map.picture}
            {...MAP_SIZES[size]}
          />
        ))}
      </Form>
    </div>
  )
}

/** Where somebody pointed, as a picture with the same in words. */
export function PointFigure({ ui, point, where }: { ui: Ui; point: string; where: string }) {
  return (
    <figure class="point-map">
      <img src={suggestionPaths.mapPicture(point)} alt={suggestionTexts(ui.lang).map.shown(where)} loading="lazy" {...MAP_SIZES.liten} />
      <figcaption>{where}.</figcaption>
    </figure>
  )
}
