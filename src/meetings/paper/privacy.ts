import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** Papers of public bodies, as they were published: nobody is named in what is ours, and who added them is in the log. */
export const paperPrivacy: PrivacyRegister = { meeting_paper: 'nobody' }
