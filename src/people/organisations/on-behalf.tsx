import { RadioGroup, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { shieldTexts } from '../protection/index.ts'
import { organisationPageTexts } from './pages/texts.ts'
import { SENDER, type Sender } from './senders.ts'

interface OnBehalfProps {
  ui: Ui
  typed: Typed
  senders: readonly Sender[]
  /** Whether it can be for nobody but an organisation. */
  always?: boolean
  error?: string | undefined
  focused?: boolean
}

/** For oneself, or for an organisation one has a role in; nothing where there is no choice. */
export function OnBehalf({ ui, typed, senders, always = false, error, focused = false }: OnBehalfProps) {
  if (senders.length === 0) return null
  const t = organisationPageTexts(ui.lang).onBehalf
  const nameOf = ({ shielded, name }: Sender) =>
    shielded ? shieldTexts(ui.lang).person : (name ?? organisationPageTexts(ui.lang).page.unnamed)
  return (
    <RadioGroup
      name={SENDER}
      legend={t.label}
      {...(always ? {} : { hint: t.hint })}
      error={error}
      focused={focused}
      value={lineOf(typed, SENDER)}
      options={[
        ...(always ? [] : [{ value: '', label: t.self }]),
        ...senders.map((sender) => ({ value: sender.acting.membershipId, label: t.by(sender.organisation, nameOf(sender)) })),
      ]}
    />
  )
}
