import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../api/features'
import { startLanguage } from '../i18n'
import { findThings } from './find-things'
import { ThingNames } from './thing-names'

const row = (properties: Row['properties'], at: [number, number] = [107.8, 30.67]): Row => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: at },
  properties,
})
const street = (id: string, name: string): Row => ({
  type: 'Feature',
  geometry: {
    type: 'LineString',
    coordinates: [
      [107.8, 30.67],
      [107.801, 30.67],
    ],
  },
  properties: { id, name, highway: 'service' },
})

const LAYERS = new Map<string, Row[]>([
  [
    'high-rises',
    [
      row({ id: 'hr-1', name: '桂湖天下1号楼', compound: '桂湖天下' }),
      row({ id: 'hr-11', name: '桂湖天下11号楼', compound: '桂湖天下' }),
      row({ id: 'hr-20', name: '湖山美域', compound: '湖山美域' }),
    ],
  ],
  [
    'stations',
    [
      row({ id: 'station-0001', name: '梁山消防救援站', tier: 'full', status: 'existing' }),
      row({ id: 'station-0004', name: '知德路候选站点', tier: 'small', status: 'candidate' }),
      row({ id: 'station-0012', name: '屏锦微型站', tier: 'micro', status: 'planned' }),
    ],
  ],
  ['fire-lanes', [row({ id: 'lane-0185', name: '桂湖天下南侧车道', compound: '桂湖天下' })]],
  ['rescue-sites', [row({ id: 'site-1', name: '桂湖天下11号楼登高操作场地', building_id: 'hr-11' })]],
  ['gates', [row({ id: 'gate-0042', kind: 'lift_gate' })]],
  [
    'hydrants',
    [
      row({ id: 'hydrant-0013', kind: 'municipal' }),
      row({ id: 'hydrant-0131', kind: 'compound' }),
      row({ id: 'hydrant-1529', kind: 'municipal' }, [107.9, 30.7]),
      row({ id: 'hydrant-0529', kind: 'compound' }, [107.9, 30.7]),
    ],
  ],
  ['roads', [street('way/1', '桂湖天下入口'), street('way/2', '桂湖天下入口')]],
])
const names = new ThingNames((layer) => LAYERS.get(layer))
const found = (find: string) => findThings(find, LAYERS, names).map(({ kind, name }) => `${kind} ${name}`)

describe('a search', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('finds the things of every layer by name, with what they are', () => {
    expect(found('梁山消防救援站')).toEqual(['消防站 梁山消防救援站'])
    expect(found('桂湖天下南侧车道')).toEqual(['消防车道 桂湖天下南侧车道'])
    expect(found('11号楼登高')).toEqual(['登高操作场地 桂湖天下11号楼登高操作场地'])
  })

  it('finds what has no name by what it is called, its number and its id', () => {
    expect(found('市政消火栓13号')[0]).toBe('市政消火栓 市政消火栓 13 号（桂湖天下入口）')
    expect(found('hydrant-0013')).toEqual(['市政消火栓 市政消火栓 13 号（桂湖天下入口）'])
    expect(found('HYDRANT-0013')).toHaveLength(1)
    expect(found('gate-0042')).toEqual(['道闸 道闸 42 号（桂湖天下入口）'])
  })

  it('finds an entrance once, however many pieces of road it has, and the gate at it', () => {
    expect(found('桂湖天下入口')).toEqual([
      '小区或单位内部路 桂湖天下入口',
      '道闸 道闸 42 号（桂湖天下入口）',
      '市政消火栓 市政消火栓 13 号（桂湖天下入口）',
      '小区消火栓 小区消火栓 131 号（桂湖天下入口）',
    ])
  })

  it('finds a compound with its buildings, and what is in it by its kind', () => {
    expect(found('桂湖天下')[0]).toBe('小区 桂湖天下')
    const compound = findThings('桂湖天下', LAYERS, names).find(({ layer }) => layer === 'compound')
    expect(compound?.rows).toHaveLength(2)
    expect(found('桂湖天下 消防车道')).toEqual(['消防车道 桂湖天下南侧车道'])
  })

  it('puts the name itself before what only begins with it, and that before what holds it', () => {
    expect(found('桂湖天下1号楼')[0]).toBe('高层建筑 桂湖天下1号楼')
    expect(found('桂湖天下11号楼')).toEqual([
      '高层建筑 桂湖天下11号楼',
      '登高操作场地 桂湖天下11号楼登高操作场地',
    ])
  })

  it('puts buildings before compounds, and those before all else, where they fit as well', () => {
    expect(found('湖山美域').slice(0, 2)).toEqual(['高层建筑 湖山美域', '小区 湖山美域'])
    expect(found('桂湖')).toEqual([
      '高层建筑 桂湖天下1号楼',
      '高层建筑 桂湖天下11号楼',
      '小区 桂湖天下',
      '消防车道 桂湖天下南侧车道',
      '登高操作场地 桂湖天下11号楼登高操作场地',
      '小区或单位内部路 桂湖天下入口',
      '道闸 道闸 42 号（桂湖天下入口）',
      '市政消火栓 市政消火栓 13 号（桂湖天下入口）',
      '小区消火栓 小区消火栓 131 号（桂湖天下入口）',
    ])
  })

  it('takes a number as a whole before a part of a longer one', () => {
    expect(found('消火栓 529')[0]).toBe('小区消火栓 小区消火栓 529 号')
    expect(found('消火栓529号')[0]).toBe('小区消火栓 小区消火栓 529 号')
    expect(found('消火栓 529')).toContain('市政消火栓 市政消火栓 1529 号')
    expect(found('桂湖天下1')[0]).toBe('高层建筑 桂湖天下1号楼')
  })

  for (const spelled of ['桂湖天下1栋', '桂湖天下１幢', '桂湖天下 1 号', '桂湖天下1 号楼'])
    it(`finds a building by the spelling ${spelled}`, () => {
      expect(found(spelled)[0]).toBe('高层建筑 桂湖天下1号楼')
    })

  it('tells a station that does not stand yet from one that does', () => {
    expect(found('知德路')).toEqual(['候选消防站 知德路候选站点'])
    expect(found('屏锦')).toEqual(['规划微型消防站 屏锦微型站'])
  })

  it('takes full-width letters and blanks as the same', () => {
    expect(found('ｈｙｄｒａｎｔ－００１３')).toHaveLength(1)
    expect(found(' 桂湖 天下 南侧 ')).toEqual(['消防车道 桂湖天下南侧车道'])
  })

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([])
    expect(found('没有的东西')).toEqual([])
  })
})
