import { summary } from './data'
import { vehicleName } from '../ui/vehicle-name'

/** What the district calls one of its engines. */
export function engineName(name: string): string {
  const label = summary.value?.vehicles.find((vehicle) => vehicle.name === name)?.label
  return vehicleName(name, label ?? name)
}
