import { t } from '../i18n'
import { outdated } from './connection'

/** What is said in the place of what has not come: that it is awaited, or that it could not be read. */
export const awaitedInWords = (): string => t(outdated.value ? 'connection.notRead' : 'loading')
