import { Button, Form, Notice, Section, Table, type FixedWords } from '../../design/index.ts'
import type { translationApprovals } from '../../hubs/edit/index.ts'
import { directionOf, LANGUAGE_NAMES, longDate, type FixedLanguage } from '../../platform/i18n/index.ts'
import { SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

/** The list of a language as it is read. */
export interface ReadList {
  lang: FixedLanguage
  words: FixedWords
  /** Of just these words. */
  mark: string
  approval: Awaited<ReturnType<typeof translationApprovals>>[number] | undefined
  /** Keys of the words that are new or worded otherwise since it was approved. */
  since: readonly string[]
}

interface TranslationsProps {
  work: Work
  lists: readonly ReadList[]
  saved: JustSaved
  /** A list that was sent as read has other words by now. */
  isOther: boolean
}

export function TranslationsView({ work, lists, saved, isOther }: TranslationsProps) {
  const { translations: t } = work.t.hubs
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      {saved === null ? null : (
        <div class="sec close">
          <SavedNotice work={work} saved={saved} />
        </div>
      )}
      {isOther ? (
        <Notice live>
          <p>{t.other}</p>
        </Notice>
      ) : null}
      {lists.map((list) => (
        <Language work={work} list={list} />
      ))}
    </WorkPage>
  )
}

function Language({ work, list }: { work: Work; list: ReadList }) {
  const { translations: t } = work.t.hubs
  const { lang, words, approval, since } = list
  const name = LANGUAGE_NAMES[lang]
  const isToRead = approval === undefined || since.length > 0
  return (
    <Section title={<InLanguage lang={lang} text={name} />} id={`sprak-${lang}`} close>
      <p>{approval === undefined ? t.unreviewed : t.approved(approval.approvedBy, longDate(approval.approvedOn, work.lang))}</p>
      {since.length === 0 ? null : (
        <>
          <p>{t.since(since.length)}</p>
          <Words work={work} list={list} keys={since} caption={t.sinceCaption(name)} />
        </>
      )}
      <details class="ds-details">
        <summary>
          {t.words(Object.keys(words).length)}
          <span class="ds-sr-only">: {name}</span>
        </summary>
        <div>
          <Words work={work} list={list} keys={Object.keys(words)} caption={name} />
          {isToRead ? <Act work={work} list={list} act="godkjenn" /> : null}
        </div>
      </details>
      {approval === undefined ? null : <Act work={work} list={list} act="trekk" />}
    </Section>
  )
}

interface WordsProps {
  work: Work
  list: ReadList
  keys: readonly string[]
  caption: string
}

/** Each beside the bokmål. */
function Words({ work, list: { lang, words }, keys, caption }: WordsProps) {
  return (
    <Table
      caption={caption}
      head={[work.t.hubs.translations.norwegian, LANGUAGE_NAMES[lang]]}
      rows={keys.map((key) => {
        const [norwegian = '', own = ''] = words[key] ?? []
        return { cells: [norwegian, <InLanguage lang={lang} text={own} />] }
      })}
    />
  )
}

const InLanguage = ({ lang, text }: { lang: FixedLanguage; text: string }) => (
  <span lang={lang} dir={directionOf(lang)}>
    {text}
  </span>
)

/** Approving stands after the words, within what must be opened to read them. */
function Act({ work, list: { lang, mark }, act }: { work: Work; list: ReadList; act: 'godkjenn' | 'trekk' }) {
  const { translations: t } = work.t.hubs
  const name = LANGUAGE_NAMES[lang]
  const approves = act === 'godkjenn'
  return (
    <Form
      action={work.ui.href(`${workPaths.translations}/${lang}/${act}`)}
      label={approves ? t.approveLabel(name) : t.withdrawLabel(name)}
      hidden={approves ? { lest: mark } : {}}
    >
      <Button weight={approves ? 'primary' : 'secondary'}>
        {approves ? t.approve : t.withdraw}
        <span class="ds-sr-only">: {name}</span>
      </Button>
    </Form>
  )
}
