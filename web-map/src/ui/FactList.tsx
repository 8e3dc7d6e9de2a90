import type { Row } from '../api/features'
import { facts, type Reported } from './attributes'
import type { ThingNames } from './thing-names'

interface Props {
  layer: string
  row: Row
  names: ThingNames
  /** How values are known that come from other records than the row. */
  reported?: Reported | undefined
}

/** A thing's facts with where each comes from; what is not known says so. */
export function FactList({ layer, row, names, reported }: Props) {
  return (
    <dl class="facts">
      {facts(layer, row, names, reported).map(({ label, value, known, evidence }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={known ? undefined : 'unknown'}>
            {value}
            {evidence && <small>{evidence}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
