import type { Finding } from '../api/risk'

/** Rules that look for the nearest of something, and have no value where nothing was found. */
const LOOKED_FOR = new Set(['hyd-radius', 'adapter-dist', 'site-side', 'site-side-m', 'lane-ring-relax'])

/**
 * Whether a rule fails since no record says that there is what it asks for, such as a lane or a hydrant: nobody has measured
 * that, however well the building itself is known.
 */
export function nothingFound({ rule_id, result, value, features }: Finding): boolean {
  if (result !== 'gap' && result !== 'non_compliant') return false
  return value === null ? LOOKED_FOR.has(rule_id) : value === 0 && features.length === 0
}
