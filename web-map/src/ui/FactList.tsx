import type { Row } from '../api/features'
import { facts } from './attributes'

/** A thing's facts with where each comes from; what is not known says so. */
export function FactList({ layer, row }: { layer: string; row: Row }) {
  return (
    <dl class="facts">
      {facts(layer, row).map(({ label, value, known, evidence }) => (
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
