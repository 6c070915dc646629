import type { Ui } from '../../design/index.ts'
import type { HubPicture } from '../../hubs/index.ts'
import { embedPaths } from './paths.ts'

interface Size {
  width: number
  height: number
}

/** The code that shows a hub's week on somebody else's page. */
export function embedFrame(ui: Ui, hub: Pick<HubPicture['hub'], 'slug' | 'name'>, { width, height }: Size): string {
  const address = escaped(ui.publicUrl + ui.href(embedPaths.week(hub.slug)))
  return `<iframe src="${address}" title="${escaped(hub.name)}" width="${width}" height="${height}" loading="lazy"></iframe>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
