import { beforeAll, describe, expect, it } from 'vitest'
import type { AerialPlace, Finding } from '../api/risk'
import { startLanguage } from '../i18n'
import { highestOf, inVain, reachInWords } from './aerial-words'

const reach = (place: AerialPlace, height_m = 53.3, engine = 'aerial-54') => ({
  engine,
  height_m,
  place,
  site_id: 'site-1',
})

describe('what an aerial engine reaches', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('is said as a fact only where it comes into its place', () => {
    expect(reachInWords(reach('taken'))).toBe('54 米登高平台车够到 53 米高')
    expect(reachInWords(reach('unreachable'))).toBe('54 米登高平台车开不到楼下，若能到位可够到 53 米高')
    expect(reachInWords(reach('stops_short'))).toMatch(/到得了但停不到位.+若能到位可够到 53 米高/)
    expect(reachInWords(reach('unverified'))).toMatch(/待查，若能到位/)
  })

  it('is told once for each engine, from the best of the sites', () => {
    const all = highestOf([reach('taken', 40), reach('taken', 53), reach('taken', 31, 'aerial-32')])
    expect(all.map(({ height_m }) => height_m)).toEqual([53, 31])
  })

  it('meets no rule where the engine that has room is not known to come into place', () => {
    const features = [{ layer: 'vehicles', id: 'aerial-54', name: '' }]
    const room = { rule_id: 'aerial-stand', result: 'meets', features } as unknown as Finding
    expect(inVain(room, [reach('taken')])).toBe(false)
    expect(inVain(room, [reach('unreachable')])).toBe(true)
    expect(inVain(room, [reach('unreachable', 31, 'aerial-32'), reach('taken')])).toBe(false)
    expect(inVain({ ...room, rule_id: 'site-size' }, [reach('unreachable')])).toBe(false)
    expect(inVain(room, [])).toBe(false)
  })
})
