import { ButtonLink, Buttons, type Ui } from '../../design/index.ts'
import { suggestionPaths, type Voices } from '../../suggestions/index.ts'
import { supportPageTexts } from './support-texts.ts'

interface VoicesProps {
  ui: Ui
  number: number
  voices: Voices
  /** Whether somebody can still stand behind it. */
  isOpen: boolean
}

/** How many stand behind it, never who; and the two ways to be one of them. */
export function VoicesBehind({ ui, number, voices, isOpen }: VoicesProps) {
  const t = supportPageTexts(ui.lang)
  const support = suggestionPaths.support(number)
  return (
    <div class="voices">
      <p class="lead">
        {t.said(voices.said)} <b>{t.supporters(voices.supporters)}</b> {t.helpers(voices.helpers)}
      </p>
      {isOpen ? (
        <>
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(support)}>
              {t.support}
            </ButtonLink>
            <ButtonLink href={ui.href(`${support}?hvordan=help`)}>{t.help}</ButtonLink>
          </Buttons>
          <p class="by">{t.unseen}</p>
        </>
      ) : null}
    </div>
  )
}
