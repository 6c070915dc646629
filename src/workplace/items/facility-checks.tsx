import type { Child } from '#html/jsx-runtime'
import { Button, Buttons, Form, Notice } from '../../design/index.ts'
import { fromRecord, type Change } from '../../hubs/edit/index.ts'
import { asRecord } from '../form/localized-value.ts'
import { facility } from '../nouns/index.ts'
import type { Work } from '../work.ts'
import { CHANGES, KEYS } from './check-facilities.ts'

interface CheckFormProps {
  work: Work
  /** Keys of all in the list. */
  keys: readonly string[]
  children?: Child
}

/** One form around the list: a button in each line says which was checked, and one below all of them. */
export function CheckForm({ work: { ui, base, t }, keys, children }: CheckFormProps) {
  return (
    <Form action={ui.href(`${base}/${facility.path}/sjekket`)}>
      {children}
      {keys.length < 2 ? null : (
        <Buttons>
          <Button weight="secondary" name={KEYS} value={keys.join(' ')}>
            {t.nouns.facility.allCheckedToday(keys.length)}
          </Button>
        </Buttons>
      )}
    </Form>
  )
}

export function CheckedToday({ work: { t }, value, what }: { work: Work; value: string; what: string }) {
  return (
    <Button weight="tertiary" name={KEYS} value={value}>
      {t.nouns.facility.checkedToday}
      <span class="ds-sr-only">: {what}</span>
    </Button>
  )
}

/** What one press did, with the press that takes it back. */
export function CheckedNotice({ work, changes }: { work: Work; changes: readonly Change[] }) {
  if (changes.length === 0) return null
  const { ui, t, base } = work
  const titles = changes.map(({ before, after }) => facility.title(asRecord((fromRecord(after) ?? fromRecord(before))?.item), work))
  const isUndone = changes.some(({ undone, undoes }) => undone || undoes !== null)
  const said = changes.some(({ undoes }) => undoes !== null) ? t.history.undid : t.nouns.facility.checkedNow
  return (
    <Notice kind="done" title={t.saved} live>
      <p>{said(titles.join(', '))}</p>
      {isUndone ? null : (
        <Form
          action={ui.href(`${base}/${facility.path}/sjekket/angre`)}
          hidden={{ [CHANGES]: changes.map(({ id }) => id).join(',') }}
          label={t.undoThis}
        >
          <Button weight="secondary">{t.undoThis}</Button>
        </Form>
      )}
    </Notice>
  )
}
