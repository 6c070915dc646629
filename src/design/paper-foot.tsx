import type { Child } from '#html/jsx-runtime'
import { Qr } from './qr.tsx'
import { textsIn } from './texts.ts'
import type { Ui } from './ui.ts'
import { WebAddress } from './web-address.tsx'

/** On paper alone: where the rest of the page is, as a code for a phone and an address to type. */
export function PaperFoot({ ui, url, children }: { ui: Ui; url: string; children: Child }) {
  return (
    <div class="paper-foot">
      <Qr text={url} label={textsIn(ui.lang).qrCode} kept />
      <p>
        {children}{' '}
        <code>
          <WebAddress url={url} />
        </code>
      </p>
    </div>
  )
}
