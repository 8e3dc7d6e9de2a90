import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson'
import { getJson } from './client'
import type { Blocked, Me, Reach, RouteProperties, Summary } from './types'

/** What an analysis is asked about: an engine, a limit in seconds, and the law on the way. */
export interface Question {
  vehicle: string
  limit: number
  turns: boolean
  privileges: boolean
}

export type CoverageCollection = FeatureCollection<
  Polygon | MultiPolygon,
  { station_id: string; limit_s: number }
>
export type RouteFeature = Feature<LineString | null, RouteProperties>

function query(question: Question, more: Record<string, string> = {}): string {
  return new URLSearchParams({
    vehicle: question.vehicle,
    limit: String(question.limit),
    turns: question.turns ? 'on' : 'off',
    emergency_privileges: String(question.privileges),
    ...more,
  }).toString()
}

export const me = (): Promise<Me> => getJson('/api/v1/me')

export const summary = (): Promise<Summary> => getJson('/api/v1/summary')

export const reach = (question: Question, signal: AbortSignal): Promise<Reach> =>
  getJson(`/api/v1/reach?${query(question)}`, signal)

export const coverage = (question: Question, signal: AbortSignal): Promise<CoverageCollection> =>
  getJson(`/api/v1/reach/polygons?${query(question)}`, signal)

export const route = (question: Question, target: string, signal: AbortSignal): Promise<RouteFeature> =>
  getJson(`/api/v1/reach/route?${query(question, { target })}`, signal)

/** Nearest first where a position is given. */
export const blocked = (
  from: { lon: number; lat: number } | undefined,
  signal: AbortSignal,
): Promise<Blocked> =>
  getJson(`/api/v1/blocked${from ? `?lon=${from.lon.toFixed(6)}&lat=${from.lat.toFixed(6)}` : ''}`, signal)
