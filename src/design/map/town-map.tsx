import { markPath } from '../mark.ts'
import { linesWidth, nameLines } from '../name-lines.ts'
import { textsIn } from '../texts.ts'
import type { HubChip, Ui } from '../ui.ts'
import type { MapGround } from './ground.ts'
import { MARK_SIZE, placeLabels, type Placed } from './place-labels.ts'

export interface MapHub {
  hub: HubChip
  lat: number
  lon: number
  href: string
}

const LETTERS = 34
const LINE = 32

/** The hubs on a schematic map. The same hubs must stand as a list in words beside it. */
export function TownMap({ ui, hubs, ground }: { ui: Ui; hubs: readonly MapHub[]; ground: MapGround }) {
  const t = textsIn(ui.lang)
  const placed = placeLabels(
    hubs.map(({ hub, lat, lon }) => ({ lat, lon, width: linesWidth(nameLines(hub.name)) * LETTERS })),
    ground,
  )
  return (
    <figure class="map-frame">
      <svg class="map" viewBox={`0 0 ${ground.width} ${ground.height}`} role="group" aria-label={t.mapTitle}>
        <path class="land" d={ground.land} />
        <path class="coast" d={ground.coast} />
        {ground.waters.map(({ name, x, y, upright }) => (
          <text class="water" transform={`translate(${x} ${y})${upright ? ' rotate(-90)' : ''}`}>
            {t[name]}
          </text>
        ))}
        {hubs.map((hub, k) => (
          <Place hub={hub} at={placed[k] ?? { x: 0, y: 0, side: 'right' }} />
        ))}
      </svg>
      <figcaption>{t.mapNote}</figcaption>
    </figure>
  )
}

function Place({ hub: { hub, href }, at }: { hub: MapHub; at: Placed }) {
  const half = MARK_SIZE / 2
  const lines = nameLines(hub.name)
  const x = at.side === 'right' ? MARK_SIZE + 12 : -12
  return (
    <a href={href} data-hub={hub.slug} aria-label={hub.name}>
      <g transform={`translate(${at.x - half} ${at.y - half})`}>
        <rect width={MARK_SIZE} height={MARK_SIZE} />
        <path transform={`scale(${MARK_SIZE / 24})`} d={markPath(hub.mark)} />
        {lines.map((line, k) => (
          <text x={x} y={half + 12 + (k - (lines.length - 1) / 2) * LINE} text-anchor={at.side === 'right' ? 'start' : 'end'}>
            {k === lines.length - 1 ? line : `${line} `}
          </text>
        ))}
      </g>
    </a>
  )
}
