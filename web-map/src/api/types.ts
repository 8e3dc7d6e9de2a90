/** Answers of `/api/v1`. Times are seconds, lengths metres, positions WGS 84; null is unknown or absent. */

export interface Me {
  user: string
  roles: string[]
  /** Absent for programs that send their credentials with each request. */
  csrf: Csrf | null
}

/** The token that a changing request carries: by header from scripts, by parameter from forms. */
export interface Csrf {
  header: string
  parameter: string
  token: string
}

export interface Vehicle {
  name: string
  label: string
  length_m: number | null
  width_m: number | null
  height_m: number | null
  weight_t: number | null
}

export interface BaseMap {
  id: string
  name: string
  url: string
  frame: 'wgs84' | 'gcj02'
  attribution: string
}

export interface Summary {
  synthetic: boolean
  /** Whether rows of OpenStreetMap are among those that are shown. */
  openstreetmap: boolean
  version: number
  /** The day of the last import. */
  data_date: string | null
  bounds: [west: number, south: number, east: number, north: number] | null
  layers: Record<string, number>
  vehicles: Vehicle[]
  limits: number[]
  basemaps: BaseMap[]
}

/** `no_station`: no station that may respond sends the vehicle, whatever the roads are like. */
export type Status = 'reached' | 'beyond_limit' | 'unreachable' | 'off_network' | 'no_station'

/** A blocked lane that an arrival has to do with. */
export interface BlockedOnTheWay {
  id: string
  name: string | null
  compound: string | null
  /** What is left of it; null where it is closed. */
  remaining_width_m: number | null
  /** Whether the engine drives on it; else it lies under the rescue site that the engine stops at. */
  driven: boolean
  /** Whether the engine stops on it, or it lies under the rescue site. */
  stops_on: boolean
  /** Whether the engine could drive on it. */
  passable: boolean
}

export interface Blockages {
  /** Blocked lanes that are driven over at the width they leave, or lie under the rescue site; none on foot. */
  blocked_lanes: string[]
  /** The same lanes, in driving order. */
  blocked: BlockedOnTheWay[]
  /** The least of those widths. */
  narrowest_m: number | null
  /** Whether the vehicle's outriggers have their width where it stops on a blocked lane; null where it does not. */
  outriggers_fit: boolean | null
}

export interface Arrival extends Blockages {
  target_id: string
  station_id: string | null
  travel_s: number | null
  total_s: number | null
  distance_m: number | null
  access: 'lane' | 'site' | 'road' | null
  access_m: number | null
  nearest_road_s: number | null
  /** Lanes and gates on the way with a limit unknown for the vehicle; null where there is no way. */
  unknown_limits: number | null
  /** Lanes, roads and gates on the way that leave the vehicle less room than its margin; null where there is no way. */
  tight_limits: number | null
  status: Status
}

export interface Counts {
  total: number
  reached: number
  /** In time, over blocked lanes; such a one is in none of the other counts. */
  reached_over_blocked: number
  reached_unverified: number
  beyond_limit: number
  unreachable: number
  off_network: number
  no_station: number
}

export interface Reach {
  version: number
  vehicle: string
  limit_s: number
  counts: Counts
  stations: { id: string; name: string | null; located: boolean }[]
  arrivals: Arrival[]
}

export interface Step {
  layer: string
  feature_id: string
  name: string | null
  length_m: number
  seconds: number
}

/** One reason why an engine does not arrive, with what was found and what would do. */
export interface Why {
  code: string
  layer: string | null
  feature_id: string | null
  name: string | null
  value: number | string | null
  needed: number | string | null
}

export interface RouteProperties extends Arrival {
  steps?: Step[]
  /** Lanes and gates of the way with a limit unknown for the vehicle, as `layer/id`. */
  unknown?: string[]
  /** What leaves the vehicle less room than its margin: `width` and `height`, with what is there and what it measures. */
  tight?: Why[]
  why?: Why[]
}

export interface BlockedLane {
  id: string
  name: string | null
  compound: string | null
  distance_m: number | null
  blocked_reason: string | null
  remaining_width_m: number | null
  /** Where the lane's being blocked is known from; the width has its own. */
  evidence: string | null
  remaining_width_m_evidence: string | null
  reported_at: string | null
  /** When it was last seen blocked, and how many whole days ago; null where nobody says. */
  seen_at: string | null
  age_days: number | null
  /** Whether that is too long ago, or unknown: it still counts as blocked, and is to be looked at again. */
  stale: boolean
  /** Ids of the rescue sites that lie on it. */
  rescue_sites: string[]
  lon: number
  lat: number
}

export interface Blocked {
  version: number
  /** A lane not seen blocked for more days than this is stale. */
  stale_after_days: number
  newest_seen: string | null
  oldest_seen: string | null
  /** How many lanes are stale. */
  stale: number
  lanes: BlockedLane[]
}
