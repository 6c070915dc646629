import { Button, Buttons, Form } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { hostAction, type HostProps } from './host-props.ts'

/** Open, on to the next point, close. The next point is one key: the button that leads to it is where the page opens. */
export function FloorControl(props: HostProps) {
  const { opened, meeting } = props
  const { work } = opened
  const t = work.t.meetings
  const { phase, plan, point } = meeting
  const next = plan.agenda[point === null ? 0 : plan.agenda.findIndex(({ key }) => key === point.key) + 1]
  return (
    <section aria-labelledby="na">
      <h2 id="na">{t.state[phase]}</h2>
      <Form action={hostAction(props)}>
        {phase === 'open' ? (
          <>
            {next === undefined ? <p>{t.lastPoint}</p> : <p class="rule">{t.nextHint}</p>}
            <Buttons>
              {next === undefined ? null : (
                <Button id="neste" name="gjor" value={`punkt:${next.key}`}>
                  {t.nextPoint(show(next.title, work.lang).text)}
                </Button>
              )}
              <Button weight="secondary" name="gjor" value="avslutt">
                {t.close}
              </Button>
            </Buttons>
          </>
        ) : (
          <Buttons>
            <Button weight={phase === 'ahead' ? 'primary' : 'secondary'} name="gjor" value="apne">
              {phase === 'ahead' ? t.open : t.openAgain}
            </Button>
          </Buttons>
        )}
      </Form>
      <Points {...props} />
    </section>
  )
}

function Points(props: HostProps) {
  const { opened, meeting } = props
  const { work } = opened
  const t = work.t.meetings
  const { plan, point, phase } = meeting
  if (plan.agenda.length === 0) return <p>{t.noAgenda}</p>
  return (
    <ol class="agenda">
      {plan.agenda.map((one) => {
        const title = show(one.title, work.lang).text
        const isNow = one.key === point?.key
        return (
          <li class={isNow ? 'now' : undefined} aria-current={isNow ? 'step' : undefined}>
            <span class="when">{one.at?.replace(':', '.')}</span>
            <div class="what">
              <b>
                {title}
                {isNow ? <span class="now-word">{t.nowAt}</span> : null}
              </b>
              {phase !== 'open' || isNow ? null : (
                <Form action={hostAction(props)}>
                  <Button weight="tertiary" name="gjor" value={`punkt:${one.key}`}>
                    {t.goTo}
                    <span class="ds-sr-only">{`: ${title}`}</span>
                  </Button>
                </Form>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
