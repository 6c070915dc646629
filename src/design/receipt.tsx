import type { Child } from '#html/jsx-runtime'
import { Facts, type Fact } from './facts.tsx'
import { Qr } from './qr.tsx'
import { Tiles, type Filled } from './tiles.tsx'
import type { Ui } from './ui.ts'
import { Unbroken } from './unbroken.tsx'
import { Written } from './written.tsx'

interface DoneProps {
  ui: Ui
  refused?: boolean
  /** How far it has come, where something is left to do. */
  filled?: Filled
  children?: Child
}

/** The line above a receipt: what has just been done, or that it is called off. */
export function Done({ ui, refused = false, filled = 4, children }: DoneProps) {
  return (
    <p class={refused ? 'done-line refused' : 'done-line'} role="status">
      <Tiles ui={ui} filled={refused ? 'refused' : filled} />
      <span>{children}</span>
    </p>
  )
}

interface ReceiptProps {
  /** Three words with spaces between. */
  code: string
  /** «Koden din. Les den opp på telefon eller i skranken.» */
  lead: string
  /** Where the QR code leads; null leaves it out. */
  qr: { address: string; label: string } | null
  facts: readonly Fact[]
}

/** The code in words large enough to read out, its QR beside, and what it stands for. Prints as a slip. */
export function Receipt({ code, lead, qr, facts }: ReceiptProps) {
  return (
    <div class="receipt">
      <div class="receipt-code">
        <p>{lead}</p>
        {qr === null ? null : <Qr text={qr.address} label={qr.label} />}
        <p class="words" lang="nb">
          {code.split(' ').map((word) => (
            <span>{`${word} `}</span>
          ))}
        </p>
      </div>
      <Facts items={facts.map((fact) => ({ ...fact, text: asRead(fact.text) }))} />
    </div>
  )
}

/** Longer than an answer is: a text, which nobody reads in the large bold letters of one. */
const LONGEST_FACT = 160

function asRead(text: Fact['text']): Fact['text'] {
  if (typeof text !== 'string') return text
  return text.includes('\n') || text.length > LONGEST_FACT ? <Written text={text} /> : <Unbroken text={text} />
}
