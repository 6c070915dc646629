import type { PrivacyRegister } from '../platform/privacy/index.ts'

/** Holders are places and bodies, and titles are public: a link is of nobody, and stays when whoever asked is forgotten. */
export const chainPrivacy: PrivacyRegister = { chain_link: 'nobody' }
