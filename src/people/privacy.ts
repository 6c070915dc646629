import type { PrivacyRegister } from '../platform/privacy/index.ts'
import { actsPrivacy } from './acts/privacy.ts'
import { metPrivacy } from './met/privacy.ts'
import { personsPrivacy } from './persons/privacy.ts'
import { residentsPrivacy } from './residents/privacy.ts'
import { staffPrivacy } from './sign-in/privacy.ts'

/** What the tables of this slice hold. */
export const peoplePrivacy: PrivacyRegister = { ...personsPrivacy, ...actsPrivacy, ...metPrivacy, ...residentsPrivacy, ...staffPrivacy }
