import { expect, it } from 'vitest'
import type { Row } from '../api/features'
import { ThingNames } from '../ui/thing-names'
import { compoundsOf, lanesOf, sitesOf } from './homes'

const row = (properties: Row['properties']): Row => ({ type: 'Feature', geometry: null, properties })

it('gathers buildings by compound with the sites and lanes that are theirs', () => {
  const homes = compoundsOf(
    [
      row({ id: 'b1', name: '1 号楼', compound: '名豪' }),
      row({ id: 'b2', name: '2 号楼', compound: '名豪' }),
      row({ id: 'b3', name: '电信大楼' }),
    ],
    new ThingNames(() => undefined),
  )
  expect(homes.map(({ name, buildings }) => [name, buildings.length])).toEqual([
    ['名豪', 2],
    ['电信大楼', 1],
  ])
  const [compound, alone] = homes
  const sites = [row({ id: 's1', building_id: 'b2' }), row({ id: 's2', building_id: 'b9' })]
  const lanes = [row({ id: 'l1', compound: '名豪' }), row({ id: 'l2' })]
  expect(sitesOf(compound!, sites).map(({ properties }) => properties['id'])).toEqual(['s1'])
  expect(lanesOf(compound!, lanes).map(({ properties }) => properties['id'])).toEqual(['l1'])
  expect(lanesOf(alone!, lanes)).toEqual([])
})
