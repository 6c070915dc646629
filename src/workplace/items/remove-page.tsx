import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, Facts, Form, Notice } from '../../design/index.ts'
import { findItem, lastChangeOf, Refused, removeItem } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { refusalWords } from '../form/form-errors.ts'
import { asRecord } from '../form/localized-value.ts'
import { lineOf } from '../form/typed-values.ts'
import { wordsOf } from '../form/words.ts'
import type { Noun } from '../nouns/noun.ts'
import { ownerIn, ownOrNull } from '../own.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { fieldsOf } from './compose-item.ts'
import { SEEN } from './edit-state.ts'
import { targetOfItem } from './item-target.ts'
import { previewRemoval } from './preview.tsx'
import type { Child } from '#html/jsx-runtime'
import { workSaid } from '../texts.ts'

interface Removal {
  noun: Noun
  work: Work
  key: string
  stored: Stored<unknown>
  seen: number
  collided: boolean
  /** Why it cannot go; null when nothing stands in the way. */
  refused: string | null
  effects: Child
}

/** Asks once more, with what is about to go before one's eyes. */
export const removePage = (noun: Noun) => async (c: Context<Env>) => c.html(<RemoveView {...await removalOf(c, noun)} />)

export const removeThing = (noun: Noun) => async (c: Context<Env>) => {
  const work = await workOf(c)
  const key = c.req.param('key') ?? ''
  const seen = Number(lineOf(await sentForm(c), SEEN))
  try {
    const { revision } = await removeItem(
      c.get('deps').db,
      { target: targetOfItem(noun, work, key), seen, ...ownerIn(work) },
      actingAt(work),
    )
    return c.redirect(work.ui.href(`${work.base}/${noun.path}?lagret=${revision ?? ''}`), 303)
  } catch (error) {
    if (error instanceof Refused && error.refusal.why === 'changed_meanwhile')
      return c.html(<RemoveView {...await removalOf(c, noun)} collided />, 409)
    if (error instanceof Refused && error.refusal.why === 'still_led_to')
      return c.html(<RemoveView {...await removalOf(c, noun)} refused={refusalWords(error.refusal, work)} />, 409)
    if (error instanceof Refused && error.refusal.why === 'removed_meanwhile') throw notFound(workSaid((t) => t.notFound.gone))
    throw error
  }
}

async function removalOf(c: Context<Env>, noun: Noun): Promise<Removal> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const key = c.req.param('key') ?? ''
  const target = targetOfItem(noun, work, key)
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  const stored = ownOrNull(work, noun.kind, found)
  if (stored === null) throw notFound(workSaid((t) => t.notFound.toRemove))
  return { noun, work, key, stored, seen, collided: false, refused: null, effects: await previewRemoval(c, noun, { work, key, stored }) }
}

export function RemoveView({ noun, work, key, stored, seen, collided, refused, effects }: Removal) {
  const { ui, t } = work
  const item = asRecord(stored.item)
  const list = `${work.base}/${noun.path}`
  const facts = fieldsOf(noun).flatMap((field) => {
    const text = wordsOf(field, item[field.name], work)
    return text === null ? [] : [{ term: field.label(t), text }]
  })
  return (
    <WorkPage work={work} title={t.removeTitle(noun.title(item, work))} lead={t.removeLead}>
      <div class="sec close">
        {collided ? (
          <Notice kind="urgent" title={t.conflict.title} live>
            <p>{t.conflict.lead}</p>
          </Notice>
        ) : null}
        {refused === null ? null : (
          <Notice kind="urgent" title={t.cannotRemove} live>
            <p>{refused}</p>
          </Notice>
        )}
        <Facts items={facts} />
        {effects}
        <Form action={ui.href(`${list}/${key}/fjern`)} hidden={{ [SEEN]: String(seen) }}>
          <Buttons>
            <Button danger>{t.remove}</Button>
            <ButtonLink weight="tertiary" href={ui.href(`${list}/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
