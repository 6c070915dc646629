import { SEAT_ENDS, SEAT_OFFICES, seatEndWords, type Seat } from '../../bodies/index.ts'
import { Button, Field, Form, Select } from '../../design/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

export const LONGEST_BEHALF = 120

/** For whom somebody sits, as it was typed where it is too long. */
export interface Behalf {
  seatId: string
  typed: string
}

interface ActsProps {
  work: Work
  body: string
  seat: Seat
  isNext: boolean
  /** What was typed and is too long; null else. */
  behalf: string | null
}

/** What can be done with a seat: the next substitute is called in; an office, for whom, and the end. */
export function SeatActs({ work, body, seat, isNext, behalf }: ActsProps) {
  const t = work.t.seats
  const name = <span class="ds-sr-only">{`: ${seat.name ?? ''}`}</span>
  const path = work.ui.href(workPaths.seats(body))
  return (
    <>
      {isNext ? (
        <Form action={path} hidden={{ verv: String(seat.id), gjor: 'inn' }}>
          <Button weight="secondary">
            {t.call}
            {name}
          </Button>
        </Form>
      ) : null}
      <details class="ds-details" open={behalf !== null}>
        <summary>
          {t.change}
          {name}
        </summary>
        {seat.substitute > 0 ? null : (
          <Form action={path} hidden={{ verv: String(seat.id), gjor: 'som' }}>
            <Select
              name="som"
              id={`som-${seat.id}`}
              label={t.head.as}
              value={seat.office ?? ''}
              options={[{ value: '', label: t.member }, ...SEAT_OFFICES.map((value) => ({ value, label: t.offices[value] }))]}
            />
            <Button weight="secondary">{t.give}</Button>
          </Form>
        )}
        <Form action={path} hidden={{ verv: String(seat.id), gjor: 'vegne' }}>
          <Field
            name="for"
            id={`for-${seat.id}`}
            label={t.behalf}
            hint={t.behalfHint}
            value={behalf ?? seat.onBehalfOf ?? ''}
            error={behalf === null ? undefined : work.t.faults.tooLong(LONGEST_BEHALF)}
            autocomplete="off"
          />
          <Button weight="secondary">{t.give}</Button>
        </Form>
        <Form action={path} hidden={{ verv: String(seat.id), gjor: 'slutt' }}>
          <Select
            name="hvorfor"
            id={`hvorfor-${seat.id}`}
            label={t.head.why}
            options={SEAT_ENDS.map((value) => ({ value, label: seatEndWords(value, work.lang) }))}
          />
          <Button weight="secondary">{t.end}</Button>
        </Form>
        <HideName work={work} body={body} seat={seat} />
      </details>
    </>
  )
}

/** Nothing where the name is not ours to show: it follows the person's own mark. */
export function HideName({ work, body, seat }: { work: Work; body: string; seat: Seat }) {
  const t = work.t.seats
  if (seat.name === null && !seat.isHidden) return null
  return (
    <Form action={work.ui.href(workPaths.seats(body))} hidden={{ verv: String(seat.id), gjor: seat.isHidden ? 'vis' : 'skjul' }}>
      {seat.isHidden ? null : <p>{t.hideWhy}</p>}
      <Button weight="secondary">
        {seat.isHidden ? t.show : t.hide}
        <span class="ds-sr-only">{`: ${seat.name ?? ''}`}</span>
      </Button>
    </Form>
  )
}
