import type { Row } from '../api/features'
import { facts } from './attributes'
import type { ThingNames } from './thing-names'

/** A thing's facts with where each comes from; what is not known says so. */
export function FactList({ layer, row, names }: { layer: string; row: Row; names: ThingNames }) {
  return (
    <dl class="facts">
      {facts(layer, row, names).map(({ label, value, known, evidence }) => (
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
