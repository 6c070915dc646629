import type { Child } from '#html/jsx-runtime'
import { Mark } from './mark-view.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'

export interface ServiceRow {
  service: Child
  href?: string
  /** One per hub, in the hubs' order. `text` says when: «fra 2021», «tirsdager». */
  cells: readonly { met: boolean; text?: Child }[]
}

interface ServiceMatrixProps {
  ui: Ui
  caption: string
  /** The head of the first column: «Tjeneste». */
  corner: string
  hubs: readonly HubChip[]
  rows: readonly ServiceRow[]
}

/** Which service is met at which hub. On a phone each service lists the hubs it is met at. */
export function ServiceMatrix(props: ServiceMatrixProps) {
  if (props.hubs.length <= HUBS_WITH_ROOM) return <Matrix {...props} />
  return (
    <div class="matrix-frame">
      <Matrix {...props} />
    </div>
  )
}

/** More names than these are wider than a page in columns can be, so they scroll within a frame. */
const HUBS_WITH_ROOM = 8

function Matrix({ ui, caption, corner, hubs, rows }: ServiceMatrixProps) {
  return (
    <table class="matrix">
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {hubs.map((hub) => (
            <th scope="col">{hub.name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.href === undefined ? row.service : <a href={row.href}>{row.service}</a>}</th>
            {row.cells.map((cell, k) => (
              <MetCell ui={ui} cell={cell} hub={hubs[k]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MetCell({ ui, cell, hub }: { ui: Ui; cell: ServiceRow['cells'][number]; hub: HubChip | undefined }) {
  const t = textsIn(ui.lang)
  return (
    <td class={cell.met ? 'met' : 'not-met'} data-hub={hub?.slug}>
      {hub && cell.met ? <Mark rule={hub.mark} /> : null}
      <span class="hub-name" aria-hidden="true">
        {hub?.name}
      </span>
      {cell.text ? <small>{cell.text}</small> : <span class="ds-sr-only">{cell.met ? t.met : t.notMet}</span>}
    </td>
  )
}
