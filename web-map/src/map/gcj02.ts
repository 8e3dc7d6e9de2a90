import gcoord from 'gcoord'

/** A position as longitude and latitude in degrees. */
export type LonLat = [lon: number, lat: number]

/** A WGS 84 position in GCJ-02, the frame of most Chinese base maps: hundreds of metres off; the same outside China. */
export function toGcj02([lon, lat]: LonLat): LonLat {
  const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02)
  return [x as number, y as number]
}
