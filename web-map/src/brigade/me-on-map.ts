import { effect } from '@preact/signals'
import L from 'leaflet'
import type { DistrictMap } from '../map/district-map'
import { palette } from '../map/palette'
import type { Fix } from '../ui/position'
import { whereabouts } from './place'

const { me } = palette.night
/** What is no longer, or not quite, where the device is. */
const GREY = '#9aa0a6'

/** Shows where the device is and how sure that is; greyed while no better is known. */
export function drawMe(district: DistrictMap): () => void {
  const group = L.layerGroup().addTo(district.map)
  const renderer = district.canvas.route
  const around = ({ lat, lon, withinM }: Fix, color: string) =>
    L.circle([lat, lon], {
      renderer,
      radius: withinM,
      color,
      weight: 1.5,
      fillColor: color,
      fillOpacity: 0.12,
    }).addTo(group)
  return effect(() => {
    group.clearLayers()
    const { sure, coarse, fault } = whereabouts.value
    if (coarse) around(coarse, GREY)
    if (!sure) return
    const fillColor = coarse || fault ? GREY : me.fillColor
    around(sure, fillColor)
    L.circleMarker([sure.lat, sure.lon], { ...me, fillColor, renderer }).addTo(group)
  })
}
