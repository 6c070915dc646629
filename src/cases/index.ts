/**
 * Cases: what the council and its committees have treated, registered by reference, with number, date, document and what followed. Owns organs,
 * cases, hearings, and what bodies send of their own accord. Knows people, hubs, the chain, bodies and their meetings; is known by town and workplace.
 */
export { casesApi } from './api.ts'
export { changesOfCase, type CaseChange } from './case-changes.ts'
export { caseKind, listCases } from './case-kind.ts'
export { caseStandingOn, type CaseOnDay, type CaseStanding } from './case-on-day.ts'
export { caseTopic } from './case-topic.ts'
export { isCaseFault, type CaseFault } from './case-rule.ts'
export { readCaseTable, type TableFault } from './case-table.ts'
export { importCases, type ImportReport, type LineReport } from './import-cases.ts'
export { listOrgans, organKind } from './organ-kind.ts'
export { bodiesAsked, daysLeft, type HearingItem } from './hearing.ts'
export { hearingKind, listHearings, listStatements, statementKind } from './hearing-kind.ts'
export { hearingsOnDay, statementsOnDay, type HearingOnDay, type StatementOnDay } from './hearing-queries.ts'
export { isHearingFault, type HearingFault } from './hearing-rule.ts'
export { daysLate, OUTCOMES, type Outcome } from './statement.ts'
export { casePaths } from './paths.ts'
export * from './referral/index.ts'
export { caseRef, shortNumber, type CaseNumber } from './political-case.ts'
export { casesPrivacy } from './privacy.ts'
export { caseOnDay, casesOnDay, organsOnDay, type NamedOrgan } from './queries.ts'
export { caseSaid, caseTexts, type CaseTexts } from './texts.ts'
