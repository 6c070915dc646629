/**
 * The content pack: YAML files checked, loaded into an empty database and exported again without loss.
 * Owns the shapes and the format of the files. Writes through hubs/items alone.
 */
export { checkContent } from './check.ts'
export { contentIsEmpty } from './empty.ts'
export { contentSchemas } from './schemas.ts'
export { exportContent, type ExportReport } from './export.ts'
export { filesRenewed } from './files.ts'
export { faultAt, inside, placeText, spot, type Spot } from './checks/rows.ts'
export { ContentRefused, faultText, type ContentFault } from './fault.ts'
export { packPart, type Known, type PackPart, type PartSheet } from './part.ts'
export { loadContent, type LoadOptions, type LoadReport } from './load.ts'
