/**
 * What staff do to hubs: each intention checks, writes, records and tells in one transaction, and each preview shows
 * beforehand what would change. Owns the history of changes and its undoing. Arrows: items, opening hours, queries, people.
 */
export type { Acting, Saved } from './acting.ts'
export { addHub, marksForNewHub, type NewHub } from './add-hub.ts'
export { addProvider, type NewProvider } from './add-provider.ts'
export { asPeriod } from './as-period.ts'
export { approveTranslation, withdrawApproval } from './approve-translation.ts'
export { faultOf, isRequirement, unmetBy, type Requirement } from '../content/requirements/index.ts'
export { checkFacilities, type FacilityCheck } from './check-facilities.ts'
export { unmetFields } from './check-item.ts'
export { previewClosure, type ClosureChange, type ClosureEffect } from './closure-preview.ts'
export { fromRecord, type EditableKind, type Target } from './editable.ts'
export { checkHoursBeforehand, endAndBeginPeriod, endedBefore, type EndAndBegin } from './end-and-begin-period.ts'
export { forgetApprover } from './forget-approver.ts'
export {
  allChanges,
  changesBetween,
  changesOfHubs,
  changesOfMunicipality,
  changesOfOwner,
  lastChangeOf,
  laterChanges,
  oneChange,
  type Change,
  type Page,
} from './history.ts'
export { houseChanged } from './house-changed.ts'
export type { HoursChange } from './hours-change.ts'
export { previewHours, type HoursPreview, type PreviewDay } from './hours-preview.ts'
export type { HoursWarning } from './hours-warnings.ts'
export { findItem, listItems } from './list-items.ts'
export { metAfter } from './met-after.ts'
export { missingAt, type Missing } from './missing.ts'
export type { KeptElsewhere } from './kept-elsewhere.ts'
export { isChangeOf, isOwn, ownersOf, type Owner } from './owner.ts'
export { putIn, putItem, type PutItem } from './put-item.ts'
export { Refused, type Refusal } from './refusal.ts'
export { removeItem } from './remove-item.ts'
export { renameHub, type NewName } from './rename-hub.ts'
export { renameProvider, type NewProviderName } from './rename-provider.ts'
export { targetOf } from './target-of.ts'
export { tryItems, type Tried } from './try-items.ts'
export { undo, undoAll } from './undo.ts'
export { translationApprovals, wordsSince } from '../queries/translation-approval.ts'
