import { effect } from '@preact/signals'
import type L from 'leaflet'

/** What OpenStreetMap asks for wherever its data are shown; it reads so in every language. */
export const OPENSTREETMAP = '© OpenStreetMap contributors'
const LINK = `<a href="https://www.openstreetmap.org/copyright">${OPENSTREETMAP}</a>`

/** Names OpenStreetMap at the map's foot for as long as rows of it are there. */
export function creditOpenStreetMap(map: L.Map, there: () => boolean): () => void {
  return effect(() => {
    if (!there()) return undefined
    map.attributionControl.addAttribution(LINK)
    return () => map.attributionControl.removeAttribution(LINK)
  })
}
