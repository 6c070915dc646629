/**
 * The content pack: YAML files checked, loaded into an empty database and exported again without loss.
 * Owns the shapes and the format of the files. Writes through hubs/items alone.
 */
export { checkContent } from './check.ts'
export { contentIsEmpty } from './empty.ts'
export { exportContent, type ExportReport } from './export.ts'
export { ContentRefused, faultText, type ContentFault } from './fault.ts'
export { loadContent, type LoadOptions, type LoadReport } from './load.ts'
