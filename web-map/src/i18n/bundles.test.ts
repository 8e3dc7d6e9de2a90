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

/** English has two forms where Chinese has one. */
const base = (key: string) => key.replace(/_(one|other)$/, '')

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe('the message bundles', () => {
  const chinese = texts(zh)
  const english = texts(en)

  it('have the same keys', () => {
    expect([...new Set([...english.keys()].map(base))].sort()).toEqual([...chinese.keys()].sort())
  })

  it('have both forms of a plural, or none', () => {
    for (const key of english.keys()) {
      if (key !== base(key)) expect([...english.keys()], key).toContain(`${base(key)}_one`)
      if (key !== base(key)) expect([...english.keys()], key).toContain(`${base(key)}_other`)
    }
    expect([...chinese.keys()].filter((key) => key !== base(key))).toEqual([])
  })

  it('fill in the same values', () => {
    for (const [key, text] of english)
      expect(placeholders(text), key).toEqual(placeholders(chinese.get(base(key)) ?? ''))
  })

  it('leave no text empty', () => {
    for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe('')
  })
})
