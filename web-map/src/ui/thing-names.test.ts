import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../api/features'
import { startLanguage } from '../i18n'
import { ThingNames } from './thing-names'

const row = (properties: Row['properties'], at?: [number, number]): Row => ({
  type: 'Feature',
  geometry: at ? { type: 'Point', coordinates: at } : null,
  properties,
})

const ROWS: Record<string, Row[]> = {
  roads: [
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [107.8, 30.67],
          [107.81, 30.67],
        ],
      },
      properties: { id: 'way/178328595', name: '桂湖路', highway: 'residential' },
    },
  ],
  'high-rises': [row({ id: 'hr-3', name: '名豪3号楼' })],
  hydrants: [row({ id: 'hydrant-0013', kind: 'municipal' }, [107.805, 30.6702])],
  gates: [row({ id: 'gate-0010', kind: 'lift_gate' })],
  adapters: [row({ id: 'adapter-0007', building_id: 'hr-3' })],
}

describe('a thing', () => {
  beforeAll(() => startLanguage('zh-CN'))
  const names = new ThingNames((layer) => ROWS[layer])

  it('goes by its name', () => {
    expect(names.byId('high-rises', 'hr-3')).toBe('名豪3号楼')
  })

  it('without a name goes by its kind, its street and its number', () => {
    expect(names.byId('hydrants', 'hydrant-0013')).toBe('市政消火栓 13 号（桂湖路）')
    expect(names.byId('gates', 'gate-0010')).toBe('道闸 10 号')
  })

  it('that belongs to a building goes by that', () => {
    expect(names.byId('adapters', 'adapter-0007')).toBe('水泵接合器 7 号（名豪3号楼）')
  })

  it('in a compound, or in a street without one, goes by that too', () => {
    expect(names.of('high-rises', row({ id: 'way/77', compound: '桂湖天下' }))).toBe(
      '高层建筑 77 号（桂湖天下）',
    )
    const road = row({ id: 'way/900', highway: 'service' }, [107.802, 30.6701])
    expect(names.of('roads', road)).toBe('小区或单位内部路 900 号（桂湖路）')
  })

  it('of which no row has come goes by what the answer calls it', () => {
    expect(names.byId('fire-lanes', 'lane-9', '名豪南侧车道')).toBe('名豪南侧车道')
    expect(names.byId('stations', 'station-0001', 'station-0001')).toBe('消防站 1 号')
    expect(names.byId('road-nodes', 'node/5', 'height_restrictor')).toBe('限高架 5 号')
  })

  it('keeps an id that has no number', () => {
    expect(names.byId('gates', '南门')).toBe('大门 南门')
  })

  it('is called the same in English, with a capital', () => {
    startLanguage('en')
    const english = new ThingNames((layer) => ROWS[layer])
    expect(english.byId('hydrants', 'hydrant-0013')).toBe('Municipal hydrant no. 13 (桂湖路)')
    startLanguage('zh-CN')
  })
})
