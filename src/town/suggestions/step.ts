/** What the button says that was pressed: look it over (when nothing is said), change it again, send it. */
export const STEP = 'steg'
