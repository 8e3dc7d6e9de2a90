import { textOf } from '../i18n'

/** The name of a vehicle that Lifelane ships, in the reader's language; the district's own label for any other. */
export function vehicleName(name: string, label: string): string {
  return textOf(`vehicleName.${name}`, label)
}
