import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanQuestion, Result } from '../api/plans'
import { startLanguage } from '../i18n'
import {
  aloneInWords,
  gainInWords,
  money,
  nameInWords,
  objectiveInWords,
  percent,
  planName,
  proofInWords,
  questionInWords,
  withoutId,
  withoutInWords,
} from './plan-words'

beforeAll(() => startLanguage('zh-CN'))

const result = (part: Partial<Result>): Result => ({
  objective: 50,
  bound: 50,
  gap: 0,
  proven_optimal: true,
  total_weight: 200,
  ...part,
})

describe('a plan in plain words', () => {
  it('says whether nothing better is possible, or by how much at most', () => {
    expect(proofInWords({ objective: 1, bound: 1, gap: 0 }, true)).toBe('已证明最优')
    expect(proofInWords({ objective: 100, bound: 102, gap: 0.02 }, false)).toBe('离最优至多差 2 %')
    expect(proofInWords({ objective: 1, bound: null, gap: null }, false)).toBe('还不知离最优多远')
  })

  it('never rounds a gap down to nothing', () => {
    expect(percent(0.0000004)).toBe('< 0.1')
    expect(percent(0)).toBe('0')
  })

  it('says what was asked, with units', () => {
    const asked = { kind: 'siting', model: 'mclp', p: 3, vehicle: 'pumper', limit_s: 300 } as const
    expect(questionInWords(asked, '水罐车')).toBe('覆盖最多（最大覆盖 MCLP） · 至多 3 个站 · 水罐车 · 5 分钟')
    expect(questionInWords({ ...asked, moved: { a: [1, 2] } }, '水罐车')).toContain('移动 1 处')
  })

  it('gives each model its own measure', () => {
    expect(objectiveInWords(result({ model: 'mclp' }))).toBe('覆盖全区 25 % 的风险')
    expect(objectiveInWords(result({ model: 'lscp', selected: ['a', 'b'] }))).toBe('新建 2 个站')
    expect(objectiveInWords(result({ model: 'p-median', objective: 60_000 }))).toContain('5 分钟到场')
    expect(objectiveInWords(result({ model: 'p-center', objective: 400 }))).toContain('6 分 40 秒到场')
    expect(gainInWords(result({ model: 'lscp' }), 7)).toBe('7 栋')
    expect(gainInWords(result({ model: 'mclp' }), null)).toBe('无法单独计算')
  })

  it('says that a site brings somebody sooner where time is what counts', () => {
    const effect = { id: 'a', adds_alone: 60, lost_without: 30 }
    expect(aloneInWords('site', result({ model: 'p-center' }), effect)).toBe('只建它，最慢的快 1 分钟')
    expect(withoutInWords(result({ model: 'p-center' }), effect)).toBe('少了它，最慢的慢 30 秒')
    expect(aloneInWords('lane', result({ model: 'lscp' }), effect)).toBe('单独清通新增 60 栋')
  })

  it('writes money short', () => {
    expect(money(3_900_000)).toBe('390万元')
  })

  it('calls a plan that nobody named by its question, in the language of the reader', () => {
    const question: PlanQuestion = { kind: 'siting', model: 'mclp', p: 3, vehicle: 'pumper', limit_s: 300 }
    const asked = nameInWords(question)
    expect(planName({ name: asked, question })).toBe('覆盖最多（最大覆盖 MCLP），至多 3 个站，5 分钟')
    startLanguage('en')
    expect(planName({ name: asked, question })).not.toMatch(/[一-鿿]/)
    expect(planName({ name: asked, question })).toBe(nameInWords(question))
    expect(planName({ name: '报县政府的方案', question })).toBe('报县政府的方案')
    startLanguage('zh-CN')
  })

  it('names a place without its id', () => {
    expect(withoutId('距人员密集场所 示例小学 (premises-0125) 28 米')).toBe('距人员密集场所 示例小学 28 米')
    expect(withoutId('距 小学 (东区) (way/12) 28 米')).toBe('距 小学 (东区) 28 米')
    expect(withoutId('距人员密集场所 premises-0125 28 米')).toBe('距人员密集场所 premises-0125 28 米')
  })
})
