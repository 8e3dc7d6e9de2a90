import { reach } from './data'

/** Makes a text speak of people who walk where nobody drives: the bundles have `…_foot` beside such texts. */
export function byMode(vehicle = reach.value?.vehicle): { context: string } | Record<string, never> {
  return vehicle === 'foot' ? { context: 'foot' } : {}
}
