export { lineOf, listOf } from '../../platform/http/typed-values.ts'
