import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder that only we read, made when the first file comes. */
export function openFolder(folder: string) {
  return {
    /** `name` is ours, never from what somebody typed. A file is whole or not there; the same name again replaces it. */
    async write(name: string, content: string | Buffer | NodeJS.ReadableStream): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = join(folder, `.${name}`)
      await writeFile(draft, content, { mode: 0o600 })
      await rename(draft, join(folder, name))
    },
  }
}
