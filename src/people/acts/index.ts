/**
 * Acts: whatever a resident asks for, on the web, at the desk, by phone or on paper, with one receipt that finds, shows and calls it
 * off without an account. Owns acts, their keys and their links; each slice registers what its kinds of act mean.
 */
export { kindOf, type Act, type ActKind, type ActKinds, type ActWords, type Channel, type Party } from './act.ts'
export { doneAnswer, heldAnswer, waitsAnswer } from './api/answers.ts'
export { receiptAnswer } from './api/answers.ts'
export { DoneAnswer, HeldAnswer, ReceiptAnswer, TokenParam, WaitsAnswer } from './api/shapes.ts'
export { countRegistered, findActAtDesk, findActOfCode, findActsAtDesk, type ActLine, type DeskReach } from './at-desk.ts'
export { ageOfKey, newActKey, newDatedKey, readActKey } from './act-key.ts'
export { actCalledOff, actDone } from './act-done.ts'
export { actNotice, tellActor, tellActorAgain, type ActNotice } from './act-notice.ts'
export { cancelAct, type CalledOffBy } from './cancel-act.ts'
export { decideHold } from './decide-hold.ts'
export { findHeldAct, listHeldActs } from './held.ts'
export { HOLD_REASONS, readHoldNumber, type HoldDecision, type HoldReason } from './hold.ts'
export { findAct, findActs } from './find-act.ts'
export { lockAct } from './lock-persons.ts'
export { receiptPaths } from './paths.ts'
export { isActDone, performAct, type ActGiven, type Receipt } from './perform-act.ts'
export { reachOf, whereTo, type Reach } from './reach.ts'
export { actOfLink as findActOfLink, newReceiptLink } from './receipt-link.ts'
export { actOfAddress } from './pages/receipts.ts'
export { Slip } from './pages/slip.tsx'
