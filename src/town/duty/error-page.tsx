import { Board, Page, PageTitle, Prose, SearchForm, type Ui } from '../../design/index.ts'
import { paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { signInPath } from '../../people/index.ts'
import type { Ctx, Fault, FaultName } from '../../platform/http/index.ts'
import { boardRows } from '../front/board-rows.tsx'
import { townTexts, type TownTexts } from '../texts.ts'

/** A page that says what went wrong, and what to do instead. It has the fault's status. */
export async function errorPage(c: Ctx, fault: Fault) {
  const { db, clock } = c.get('deps')
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, { day: clock.today(), at: clock.now(), live: true })])
  return c.html(<ErrorPage ui={ui} fault={fault} picture={picture} requestId={c.get('requestId')} />, fault.status)
}

function ErrorPage({ ui, fault, picture, requestId }: { ui: Ui; fault: Fault; picture: TownPicture; requestId: string }) {
  const t = townTexts(ui.lang).error
  const { title, help } = wordsFor(fault.fault, t)
  return (
    <Page ui={ui} title={title} noindex>
      <PageTitle title={title} lead={help}>
        {fault.fault === 'not-found' ? <SearchForm ui={ui} action={ui.href(paths.search)} /> : null}
      </PageTitle>
      <Prose>
        {/* What a fault says is bokmål: it is shown where the reader asked for bokmål, and marked elsewhere. */}
        {fault.status < 500 && fault.message !== '' ? <p lang={ui.lang === 'nb' ? undefined : 'nb'}>{fault.message}</p> : null}
        <p>
          {fault.fault === 'not-signed-in' ? <a href={signInPath(ui.path)}>{t.signIn}</a> : <a href={ui.href(paths.front)}>{t.toFront}</a>}
        </p>
        <p>{t.help}</p>
        {fault.status >= 500 ? <p>{t.code(requestId)}</p> : null}
      </Prose>
      {fault.fault === 'not-found' || fault.fault === 'gone' ? (
        <Board ui={ui} title={townTexts(ui.lang).front.boardHeading} rows={boardRows(ui, picture)} />
      ) : null}
    </Page>
  )
}

function wordsFor(fault: FaultName, t: TownTexts['error']): { title: string; help: string } {
  switch (fault) {
    case 'not-found':
      return { title: t.notFound, help: t.notFoundHelp }
    case 'gone':
      return { title: t.gone, help: t.notFoundHelp }
    case 'not-signed-in':
      return { title: t.notSignedIn, help: '' }
    case 'not-allowed':
    case 'wrong-origin':
      return { title: t.notAllowed, help: t.notAllowedHelp }
    case 'conflict':
      return { title: t.conflict, help: t.conflictHelp }
    case 'invalid':
      return { title: t.invalid, help: '' }
    case 'too-large':
    case 'too-long':
      return { title: t.tooLarge, help: t.badRequestHelp }
    case 'too-many':
      return { title: t.tooMany, help: t.tooManyHelp }
    case 'unavailable':
      return { title: t.unavailable, help: t.unavailableHelp }
    case 'internal':
      return { title: t.server, help: t.serverHelp }
    case 'bad-request':
    case 'method-not-allowed':
    case 'unsupported-type':
      return { title: t.badRequest, help: t.badRequestHelp }
  }
}
