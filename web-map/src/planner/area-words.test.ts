import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from '../i18n'
import { areaLines } from './area-words'

beforeAll(() => startLanguage('zh-CN'))

const compound = {
  id: '名豪',
  name: '名豪',
  buildings: 12,
  assumed: 0,
  mean: 31.4,
  worst: 47.2,
  worst_id: 'hr-3',
  worst_name: '名豪3号楼',
}

describe('an area under the pointer', () => {
  it('says its mean, its worst and how many buildings stand in it', () => {
    expect(areaLines(compound, 'compound')).toEqual([
      '名豪',
      '均值 31 分（按人数加权）',
      '最高 47 分：名豪3号楼',
      '12 栋高层',
    ])
  })

  it('says for how many the people are assumed', () => {
    expect(areaLines({ ...compound, assumed: 2 }, 'compound').at(-1)).toBe('其中 2 栋人数未登记，各按 1 人计')
  })

  it('is no name where it is a hexagon', () => {
    expect(areaLines({ ...compound, name: '4,7' }, 'hexagon')[0]).toBe('六边形网格')
  })
})
