import '../ui/base.css'
import './sign-in.css'
import { getJson } from '../api/client'
import type { Csrf } from '../api/types'
import { startPageLanguage, switchLanguage, t, textOf } from '../i18n'

startPageLanguage('signIn.title')
for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
  element.textContent = textOf(element.dataset['text'] ?? '', '')
}
document.getElementById('language')?.addEventListener('click', switchLanguage)
const refused = new URLSearchParams(location.search).get('error')
if (refused !== null) say(textOf(`signIn.failed.${refused}`, t('signIn.failed.password')))

const form = document.querySelector('form')
const submit = form?.querySelector('button')
getJson<Csrf>('/api/v1/csrf').then(
  ({ parameter, token }) => {
    const hidden = document.createElement('input')
    hidden.type = 'hidden'
    hidden.name = parameter
    hidden.value = token
    form?.append(hidden)
    if (submit) submit.disabled = false
  },
  () => say(t('trouble.unreachable', { what: t('ask.me') })),
)

/** Says what went wrong in the line kept for it. */
function say(text: string): void {
  const line = document.getElementById('said')
  if (line) line.textContent = text
}
