import type { DateChangeItem } from '../../activities/index.ts'
import { Button, Form, Notice, Section } from '../../design/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { ACT, SEEN } from '../items/edit-state.ts'
import { activitiesAt, type Opened } from './activity-target.ts'
import { changeWords } from './date-words.ts'

/** Dates that somebody changed by hand and that no rhythm gives any more: never dropped in silence. */
export function StaleDates({ opened, stale }: { opened: Opened; stale: readonly DateChangeItem[] }) {
  if (stale.length === 0) return null
  const { work, key, seen } = opened
  const { t, lang } = work
  const { activities: a } = t
  return (
    <Section title={a.staleCount(stale.length)} id="avgjor" close>
      <Notice kind="urgent">
        <p>{a.staleLead}</p>
      </Notice>
      <ul class="lines">
        {stale.map((change) => (
          <li>
            <b>{capital(fullDate(change.on, lang))}</b>. {changeWords(change, work)}
            <Form
              action={activitiesAt(work, `/${key}/dato/${change.on}/avgjorelse`)}
              label={capital(fullDate(change.on, lang))}
              hidden={{ [SEEN]: String(seen) }}
            >
              <div class="row-acts">
                <Button weight="secondary" name={ACT} value="behold">
                  {a.staleKeep}
                </Button>
                <Button weight="secondary" name={ACT} value="fjern">
                  {a.staleDrop}
                </Button>
              </div>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
