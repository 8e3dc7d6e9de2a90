import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from '../i18n'
import { reasonInWords } from './reason-words'

const why = (code: string, layer = 'fire-lanes') => ({
  code,
  layer,
  feature_id: 'x',
  name: null,
  value: null,
  needed: null,
})
const OLD = { seen_at: '2026-06-01T12:00:00+08:00', stale: true }

describe('what stops an engine', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is blocked now only where that was seen lately', () => {
    expect(reasonInWords(why('blocked'), 'pumper', { ...OLD, stale: false })).toBe('正被占用')
    expect(reasonInWords(why('blocked'), 'pumper', OLD)).toBe('上次见占用')
    expect(reasonInWords(why('blocked'), 'pumper', undefined)).toBe('登记有占用')
  })

  it('is the width left on what is blocked, else its own', () => {
    expect(reasonInWords(why('width'), 'pumper', OLD)).toBe('被占用后净宽不足')
    expect(reasonInWords(why('width'), 'pumper', undefined)).toBe('净宽不足')
  })
})
