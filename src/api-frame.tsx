import { Page, PageTitle } from './design/index.ts'
import { uiOf } from './hubs/index.ts'
import type { Framed } from './platform/openapi/index.ts'

/** The API's page with the town's head and foot. */
export const apiFrame: Framed = async (c, { title, body }) => {
  const ui = await uiOf(c)
  return (
    <Page ui={ui} title={title} styles={['api.css']}>
      <PageTitle title={title} />
      <div class="sec close api">{body}</div>
    </Page>
  )
}
