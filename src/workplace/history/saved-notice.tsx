import type { Context } from 'hono'
import { Notice } from '../../design/index.ts'
import { isChangeOf, oneChange, targetOf, type Change } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { asRecord } from '../form/localized-value.ts'
import { nounOf } from '../nouns/index.ts'
import { KEPT_ELSEWHERE } from '../kept-elsewhere.ts'
import type { Work } from '../work.ts'
import { changeTitle } from './change-words.ts'
import { comesLater } from './comes-later.ts'
import { changePath } from './history-path.ts'

/** What the page one is sent to after an act has to say of it. */
export type JustSaved = { change: Change; comesLater: boolean } | 'unchanged' | null

export async function justSaved(c: Context<Env>, work: Work): Promise<JustSaved> {
  if (c.req.query('uendret') !== undefined) return 'unchanged'
  const id = c.req.query('lagret') ?? ''
  const { db } = c.get('deps')
  const change = /^\d{1,15}$/.test(id) ? await oneChange(db, Number(id)) : undefined
  if (!change) return null
  const { scope, kind, key } = await targetOf(db, change, KEPT_ELSEWHERE)
  const isHere = work.own === null ? scope === work.scope || (kind === 'hub' && key === work.hub?.slug) : isChangeOf(work.own.owner, change)
  return isHere ? { change, comesLater: await comesLater(db, work, change) } : null
}

/** Where it stands now: on the public pages, or waiting for its time. */
function savedWords({ change: { kind, before, after }, comesLater: isComing }: Exclude<JustSaved, string | null>, work: Work): string {
  const { t } = work
  if (isComing) return t.hours.warn.notInUse
  if (kind === 'hub' && before === null) return `${t.savedLead} ${t.hubs.add.addedLead}`
  return nounOf(kind)?.savedWords?.(asRecord(after), work) ?? t.savedLead
}

export function SavedNotice({ work, saved }: { work: Work; saved: JustSaved }) {
  const { ui, t } = work
  if (saved === null) return null
  if (saved === 'unchanged') {
    return (
      <Notice live>
        <p>{t.unchanged}</p>
      </Notice>
    )
  }
  const { change } = saved
  const path = changePath(work, change)
  return (
    <Notice kind="done" title={change.after === null ? t.savedRemoved : t.saved} live>
      <p>
        {changeTitle(change, work)}. {savedWords(saved, work)} {path === null ? null : <a href={ui.href(path)}>{t.history.see}</a>}
      </p>
    </Notice>
  )
}
