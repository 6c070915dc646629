/** How long a form waits for somebody who shows who they are. */
export const FORM_LASTS = 30 * 60_000
