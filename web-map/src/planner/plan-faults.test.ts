import { beforeAll, describe, expect, it } from 'vitest'
import { startLanguage } from '../i18n'
import { faultsInWords } from './plan-faults'

const names: Record<string, string> = { 'hr-1': '一号楼', 'hr-2': '二号楼', 'hr-9': '九号楼' }
const nameOf = (id: string) => names[id] ?? (id.startsWith('hr-') ? id : undefined)

describe('what keeps a plan from an answer', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is said once for all buildings that it is about, by their names', () => {
    expect(faultsInWords('hr-1：到不了\nhr-2：到不了\nhr-9：太远', nameOf)).toEqual([
      '一号楼、二号楼：到不了',
      '九号楼：太远',
    ])
  })

  it('names a few of many and counts them all', () => {
    const lines = Array.from({ length: 51 }, (_, i) => `hr-${i + 1}：到不了`).join('\n')
    expect(faultsInWords(lines, nameOf)).toEqual(['一号楼、二号楼、hr-3、hr-4等 51 栋：到不了'])
  })

  it('is left as it is where it names no building', () => {
    expect(faultsInWords('limit_s：缺少', nameOf)).toEqual(['limit_s：缺少'])
  })
})
