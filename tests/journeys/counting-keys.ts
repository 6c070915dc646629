import type { Page } from 'playwright-core'

/** Counts what an adviser does: keys that are not the words themselves, and pages that are waited for. */
export function counting(page: Page) {
  const done = { keys: 0, pages: 0 }
  const press = async (key: string) => {
    done.keys += 1
    await page.keyboard.press(key)
  }
  const on = async (key: string) => {
    done.pages += 1
    await Promise.all([page.waitForEvent('load'), press(key)])
  }
  return { done, press, on, write: (text: string) => page.keyboard.type(text) }
}

export const hasFocus = (page: Page, id: string) => page.locator(`#${id}:focus`).waitFor()
