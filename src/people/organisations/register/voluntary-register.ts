import { z } from 'zod'
import { OutsideFault, readOutside } from '../../../platform/outside/index.ts'
import { parseDay, type Day } from '../../../platform/time/index.ts'

/** What Frivillighetsregisteret tells of one that is in it. */
export interface Voluntary {
  /** When it came in; null when that is not told. */
  since: Day | null
  /** What it is for, by the categories of ICNPO, the foremost first, in the register's own bokmål. */
  purposes: readonly string[]
}

const Purpose = z.object({ navn: z.string().max(200).default(''), rekkefoelge: z.number().default(99) })
const Entry = z.object({
  organisasjonsnummer: z.string(),
  // One that has left is answered as well, by its kind alone.
  respons_klasse: z.string().max(100).default(''),
  innfoertDato: z.string().max(40).nullish(),
  icnpoKategorier: z.array(Purpose).nullish(),
})

const LEFT = 'frivilligorganisasjonslettet'
const MOST_PURPOSES = 3

export type VoluntaryAnswer = { says: 'in'; voluntary: Voluntary } | { says: 'out' } | { says: 'nothing' }

type Asked = Omit<Parameters<typeof readOutside>[1], 'schema'>

/** One number in Frivillighetsregisteret. It adds to what Enhetsregisteret said, so where it is silent it holds up nothing. */
export async function lookVoluntary(site: string, number: string, asked: Asked): Promise<VoluntaryAnswer> {
  const address = `${site}/frivillighetsregisteret/api/frivillige-organisasjoner/${number}?spraak=NOB`
  try {
    const answer = await readOutside(address, { ...asked, schema: Entry })
    if (answer.is !== 'found' || answer.body.respons_klasse.toLowerCase() === LEFT) return { says: 'out' }
    return answer.body.organisasjonsnummer === number ? { says: 'in', voluntary: voluntaryOf(answer.body) } : { says: 'nothing' }
  } catch (error) {
    if (error instanceof OutsideFault) return { says: 'nothing' }
    throw error
  }
}

function voluntaryOf({ innfoertDato, icnpoKategorier }: z.output<typeof Entry>): Voluntary {
  const named = (icnpoKategorier ?? []).toSorted((a, b) => a.rekkefoelge - b.rekkefoelge).map(({ navn }) => navn.trim())
  return {
    since: parseDay(innfoertDato?.slice(0, 10) ?? ''),
    purposes: [...new Set(named)].filter((name) => name !== '').slice(0, MOST_PURPOSES),
  }
}
