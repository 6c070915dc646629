import { Mark, Receipt, type Ui } from '../../../design/index.ts'
import { catalogueLanguage, inLanguage } from '../../../platform/i18n/index.ts'
import type { Act, ActWords } from '../act.ts'
import { receiptPaths } from '../paths.ts'
import { receiptFacts } from '../receipt-facts.ts'
import { actTexts } from '../texts.ts'

interface SlipProps {
  ui: Ui
  act: Act
  words: ActWords
  /** Of a link to the receipt, for the QR code; null leaves it out. */
  token: string | null
}

/** What waits for digits is not told as done. */
function headingOf(act: Act, words: ActWords): string {
  if (act.cancelledAt !== null) return words.cancelled
  const { onceDone } = actTexts(catalogueLanguage(act.person.language)).check
  return act.confirmedAt === null && act.hold === null ? `${onceDone}: ${words.heading}` : words.heading
}

/** The receipt as it is handed over at the desk: in the language of whom it is for, with the mark of the hub for those who do not read. */
export function Slip({ ui, act, words, token }: SlipProps) {
  const { language } = act.person
  const lang = catalogueLanguage(language)
  const t = actTexts(lang).receipt
  const hub = ui.hubs.find(({ slug }) => slug === words.hub)
  return (
    <section class="slip" lang={lang} aria-labelledby="slipp">
      <h2 id="slipp">
        {hub === undefined ? null : <Mark rule={hub.mark} />}
        <span>{headingOf(act, words)}</span>
      </h2>
      <Receipt
        code={act.code}
        lead={t.codeLead}
        qr={token === null ? null : { address: ui.publicUrl + inLanguage(language, receiptPaths.receipt(token)), label: t.qr }}
        facts={receiptFacts(lang, act, words)}
      />
      <p>{t.keepSlip}</p>
    </section>
  )
}
