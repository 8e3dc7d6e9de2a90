import { describe, expect, it } from 'vitest'
import { formatView, parseView, START, type View } from './view'

const read = (link: string) => parseView(new URLSearchParams(link.replace(/^#/, '')))

describe('a link to a view', () => {
  it('keeps everything that the page shows', () => {
    const view: View = {
      mode: 'risk',
      place: { zoom: 16, lat: 30.67812, lon: 107.80001 },
      layers: new Set(['roads', 'hydrants']),
      vehicle: 'aerial-32',
      limit: 240,
      turns: false,
      privileges: true,
      base: 'tianditu',
      show: new Set(['unverified', 'unreachable']),
      scores: new Set(['score4', 'score5']),
      sign: 'water.violation',
      under: 'surface',
      survey: true,
      plan: 'a-1',
      versus: 'b-2',
      swipe: true,
      asking: false,
      covered: new Set(['after', 'no']),
      bought: '3',
      moved: new Map([['node/7', [107.8123456, 30.6512345]]]),
      selected: { layer: 'high-rises', id: 'way/123' },
      find: '名豪 3',
    }
    expect(read(formatView(view, 'en'))).toEqual(view)
  })

  it('is short for the start', () => {
    expect(formatView(START, 'zh-CN')).toBe('#lang=zh-CN')
    expect(read('')).toEqual(START)
  })

  it('reads the form that the contract gives', () => {
    const view = read('#map=14/30.67/107.8&layers=roads,fire-lanes&vehicle=pumper&limit=300&lang=en')
    expect(view.place).toEqual({ zoom: 14, lat: 30.67, lon: 107.8 })
    expect([...view.layers]).toEqual(['roads', 'fire-lanes'])
    expect(view).toMatchObject({ vehicle: 'pumper', limit: 300 })
  })

  it('takes the default for what cannot be read', () => {
    const view = read('#map=14/200/x&limit=-5&layers=nonsense,roads&at=nothing&mode=x&sign=y')
    expect(view).toMatchObject({ place: undefined, limit: undefined, selected: undefined })
    expect(view).toMatchObject({ mode: 'arrival', sign: undefined })
    expect([...view.layers]).toEqual(['roads'])
  })
})
