import type { Layer } from '../../platform/content/localized.ts'

/** The folder of each layer inside a pack. */
export const LAYER_FOLDERS: Record<Layer, string> = { fact: 'facts', history: 'history', example: 'examples' }
