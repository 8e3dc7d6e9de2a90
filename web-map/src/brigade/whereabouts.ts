import type { Fix, NoPosition } from '../ui/position'

/** A position less sure than this says which town one is in, and not which lane is near; metres. */
const COARSE_M = 200
/** So far the device must go before a list that is sorted by its place is sorted anew; metres. */
const MOVED_M = 50
const DEGREE_M = 111_320

/** What is known of where the device is. */
export interface Whereabouts {
  /** The last position that is good enough to sort by. */
  sure: Fix | undefined
  /** A later one that is not. */
  coarse: Fix | undefined
  /** Why none has come since. */
  fault: NoPosition | undefined
}

export const NOWHERE: Whereabouts = { sure: undefined, coarse: undefined, fault: undefined }

/** What is known once another position has come. */
export function withFix({ sure }: Whereabouts, fix: Fix): Whereabouts {
  if (fix.withinM > COARSE_M) return { sure, coarse: fix, fault: undefined }
  return { sure: fix, coarse: undefined, fault: undefined }
}

/** Whether the device has gone far enough for distances to be told anew. */
export function hasMoved(from: Pick<Fix, 'lon' | 'lat'>, to: Pick<Fix, 'lon' | 'lat'>): boolean {
  const north = (to.lat - from.lat) * DEGREE_M
  const east = (to.lon - from.lon) * DEGREE_M * Math.cos((to.lat * Math.PI) / 180)
  return Math.hypot(north, east) > MOVED_M
}
