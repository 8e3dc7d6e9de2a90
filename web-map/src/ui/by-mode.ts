/** Makes a text speak of people who walk where nobody drives: the bundles have `…_foot` beside such texts. */
export function modeOf(vehicle: string | undefined): { context: string } | Record<string, never> {
  return vehicle === 'foot' ? { context: 'foot' } : {}
}
