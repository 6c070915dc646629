import type { Child } from '#html/jsx-runtime'
import { Button, Page, type FormError, type Ui } from '../../../design/index.ts'
import { mineTexts, type MineTexts } from '../mine-texts.ts'
import { residentPaths } from '../paths.ts'

interface MyPageProps {
  ui: Ui
  /** Which of the pages this is. */
  here: keyof MineTexts['pages']
  title: string
  errors?: readonly FormError[]
  children?: Child
}

const PAGES = ['mine', 'contacts', 'about', 'signIns', 'data'] as const

/** The frame of all that is the resident's own: where else to go, and the way out. */
export function MyPage({ ui, here, title, children }: MyPageProps) {
  const t = mineTexts(ui.lang)
  return (
    <Page ui={ui} title={title} noindex styles={['mine.css']}>
      {children}
      <nav class="mine-ways off-paper" aria-label={t.menu}>
        <ul>
          {PAGES.map((page) => (
            <li>
              <a href={ui.href(residentPaths[page])} aria-current={page === here ? 'page' : undefined}>
                {t.pages[page]}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={ui.href(residentPaths.signOut)}>
          <Button weight="secondary">{t.signOut}</Button>
        </form>
      </nav>
    </Page>
  )
}
