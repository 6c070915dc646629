import type { Context } from 'hono'
import {
  approveMinutes,
  bodyOnDay,
  correctMinutes,
  electionsOf,
  foundingOf,
  lacksOf,
  minutesOf,
  writeMeeting,
  writeStatutes,
} from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { foundingWorkTexts } from './founding-texts.ts'
import type { FoundingState } from './founding-state.ts'
import { FoundingView } from './founding-view.tsx'
import { readCorrection, readMeeting, readStatutes } from './read-founding.ts'

type C = Context<Env>

/** `/arbeid/utvalg/:body/stiftelse`: what the founding meeting came to, part by part, and its minutes. */
export async function foundingPage(c: C): Promise<Response> {
  const state = await stateOf(c)
  return c.html(<FoundingView {...state} typed={asTyped(state)} errors={[]} />)
}

/** One part is sent at a time; what was typed stays where something is wrong. */
export async function saveFounding(c: C): Promise<Response> {
  const [state, typed] = await Promise.all([stateOf(c), sentForm(c)])
  const again = (errors: readonly FormError[], status: 409 | 422) =>
    c.html(<FoundingView {...state} typed={{ ...asTyped(state), ...typed }} errors={errors} />, status)
  try {
    const errors = await save(c, state, typed)
    if (errors.length > 0) return again(errors, 422)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again([{ field: null, text: error.says[state.work.lang] }], 409)
  }
  return c.redirect(state.work.ui.href(workPaths.founding(state.body.slug)), 303)
}

async function save(c: C, { work, body, founding }: FoundingState, typed: Typed): Promise<readonly FormError[]> {
  const { db } = c.get('deps')
  const { lang } = work
  switch (lineOf(typed, 'del')) {
    case 'mote': {
      const read = readMeeting(typed, work)
      if (read.errors) return read.errors
      await writeMeeting(db, body, read.value)
      return []
    }
    case 'vedtekter': {
      const read = readStatutes(typed, { present: founding?.present ?? 0, lang })
      if (read.errors) return read.errors
      await writeStatutes(db, body, read.value)
      return []
    }
    case 'rettelse': {
      const read = readCorrection(typed, work)
      if (read.errors) return read.errors
      await correctMinutes(db, { body, lang, acting: actingAt(work), ...read.value })
      return []
    }
    default: {
      if (lineOf(typed, 'underskrevet') === '') return [{ field: 'underskrevet', text: foundingWorkTexts(lang).needSigned }]
      await approveMinutes(db, { body, lang, acting: actingAt(work) })
      return []
    }
  }
}

async function stateOf(c: C): Promise<FoundingState> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const slug = work.own?.slug ?? ''
  const body = await bodyOnDay(db, slug, work.today)
  if (body === null) throw notFound(workSaid((t) => t.notFound.body))
  const [founding, minutes, elections] = await Promise.all([foundingOf(db, slug), minutesOf(db, slug), electionsOf(db, slug)])
  return { work, body, founding, minutes, elections, lacks: lacksOf(body, founding, elections) }
}

/** As it is written down. */
function asTyped({ founding, minutes }: FoundingState): Typed {
  const [last] = minutes
  return {
    ...(founding === null
      ? {}
      : {
          dag: typedDayFrom(founding.heldOn),
          sted: founding.place,
          antall: String(founding.present),
          for: String(founding.votesFor),
          mot: String(founding.votesAgainst),
          vedtekter: founding.statutes ?? '',
          'for-vedtekter': String(founding.statutesFor ?? ''),
          'mot-vedtekter': String(founding.statutesAgainst ?? ''),
        }),
    tekst: last?.text ?? '',
  }
}
