import type { Feature, Geometry } from 'geojson'
import { getJson, LONG_MS } from './client'

export type Value = string | number | boolean | null
export type Properties = Record<string, Value | undefined>
export type Row = Feature<Geometry | null, Properties>

interface Page {
  features: Row[]
  /** Whether the server holds example data. */
  synthetic?: boolean
  links?: { rel: string; href: string }[]
}

const PAGE = 10_000

/** All rows of a layer. The anonymous get only the open attributes. */
export async function features(layer: string, signal?: AbortSignal): Promise<Row[]> {
  return (await layerOf(layer, signal)).rows
}

/** The rows of a layer whose attributes have these values. */
export async function featuresWhere(
  layer: string,
  values: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Row[]> {
  return (await layerOf(layer, signal, values)).rows
}

/** All rows of a layer, page by page, and whether they are example data. */
export async function layerOf(
  layer: string,
  signal?: AbortSignal,
  values: Readonly<Record<string, string>> = {},
): Promise<{ rows: Row[]; synthetic: boolean }> {
  const rows: Row[] = []
  let synthetic = false
  const query = new URLSearchParams({ limit: String(PAGE), f: 'json', ...values })
  let path: string | undefined = `/ogc/collections/${layer}/items?${query.toString()}`
  while (path) {
    const page: Page = await getJson<Page>(path, signal, LONG_MS)
    rows.push(...page.features)
    synthetic ||= page.synthetic === true
    const next = page.links?.find((link) => link.rel === 'next')
    path = next && samePath(next.href)
  }
  return { rows, synthetic }
}

/** Follows links on the page's own origin, whatever host a proxy in between has written into them. */
function samePath(href: string): string {
  const url = new URL(href, location.href)
  return url.pathname + url.search
}

/** A row's id: the `id` attribute, else GeoJSON's own. */
export function idOf(row: Row): string {
  return String(row.properties['id'] ?? row.id ?? '')
}

/** Whether a row is OpenStreetMap's, which keeps its own ids. */
export function isOpenStreetMap(row: Row): boolean {
  return /^(way|node|relation)\//.test(idOf(row))
}

export function text(row: Row, name: string): string | undefined {
  const value = row.properties[name]
  return value === undefined || value === null || value === '' ? undefined : String(value)
}
