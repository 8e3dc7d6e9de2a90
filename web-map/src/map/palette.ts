/** The colours of map and GeoServer styles, which are data: `gis-data/styles/colours.json`. */
import colours from '../../../gis-data/styles/colours.json'

export const palette = colours
export type Hour = 'day' | 'night'
