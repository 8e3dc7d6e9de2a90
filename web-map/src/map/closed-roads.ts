import L from 'leaflet'
import { idOf, type Row } from '../api/features'
import type { DistrictMap } from './district-map'
import type { Look } from './look'
import { palette } from './palette'

/** A road that is recorded as closed; nobody says when, so its line is never whole. */
export const CLOSED_ROAD: Look = {
  color: palette.blocked,
  weight: 6,
  opacity: 1,
  dashArray: '3 4',
  lineCap: 'butt',
}

/** Whether a road is recorded as closed, whatever width it has. */
export function isClosed(road: Row): boolean {
  return road.properties['blocked'] === true
}

/** The roads that are recorded as closed, each by itself, so that a press on one tells of it. */
export class ClosedRoads {
  private readonly group = L.layerGroup()

  constructor(
    private readonly district: DistrictMap,
    private readonly onPick: (id: string) => void,
  ) {}

  setRows(roads: readonly Row[]): void {
    this.group.clearLayers()
    for (const road of roads.filter(isClosed))
      L.geoJSON(road as GeoJSON.Feature, {
        bubblingMouseEvents: false,
        style: { renderer: this.district.canvas.things, ...CLOSED_ROAD },
      })
        .on('click', () => this.onPick(idOf(road)))
        .addTo(this.group)
  }

  toggle(on: boolean): void {
    if (on) this.group.addTo(this.district.map)
    else this.group.remove()
  }
}
