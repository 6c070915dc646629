import type { Child } from '#html/jsx-runtime'
import { Mark } from './mark-view.tsx'
import type { HubChip } from './ui.ts'

export interface HeroProps {
  hub: HubChip
  /** The full name when it says more than the short one: «Tofte innbyggertorg»; shown small above. */
  fullName?: Child
  /** The answer, as short as it can be: «Åpent nå, til klokka 15.» */
  answer: Child
  /** What one must know besides, smaller: «Betjent til 16.», «Åpner i morgen klokka 9.» */
  rest?: Child
  /** Under the answer: the example beside what is announced, a closure, the nearest open desk. */
  beside?: Child
  /** Fills the field with the hub's colour; else paper with the mark outlined. */
  open: boolean
  /** At most three: who is here today, now, next. */
  facts: readonly { term: Child; text: Child }[]
}

/** The top of a hub's page: its name, whether it is open, and its mark flush to the corner. */
export function Hero({ hub, fullName, answer, rest, beside, open, facts }: HeroProps) {
  return (
    <section class={open ? 'hero on' : 'hero off'} data-hub={hub.slug}>
      <div class="in">
        <div>
          <h1>{hub.name}</h1>
          {fullName ? <p class="full-name">{fullName}</p> : null}
        </div>
        <div>
          <p class="answer">
            {answer} {rest ? <span class="rest">{rest}</span> : null}
          </p>
          {beside ? <div class="beside">{beside}</div> : null}
        </div>
      </div>
      <div class="figure" aria-hidden="true">
        <Mark rule={hub.mark} outlined={!open} />
        <Mark rule={hub.mark} outlined={!open} />
        <Mark rule={hub.mark} outlined={!open} />
        <Mark rule={hub.mark} outlined={!open} />
      </div>
      {facts.length === 0 ? null : (
        <dl>
          {facts.map((fact) => (
            <div>
              <dt>{fact.term}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
