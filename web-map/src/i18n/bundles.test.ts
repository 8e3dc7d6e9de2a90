import { describe, expect, it } from 'vitest'
import en from './en.json'
import zh from './zh-CN.json'

function texts(bundle: object, path = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries(bundle)) {
    if (typeof value === 'string') all.set(path + key, value)
    else for (const [inner, text] of texts(value as object, `${path}${key}.`)) all.set(inner, text)
  }
  return all
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe('the message bundles', () => {
  const chinese = texts(zh)
  const english = texts(en)

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('fill in the same values', () => {
    for (const [key, text] of chinese)
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text))
  })

  it('leave no text empty', () => {
    for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe('')
  })
})
