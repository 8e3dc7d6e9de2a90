import type { AreaProperties } from '../api/risk'
import { t } from '../i18n'
import { points } from './risk-words'
import type { Under } from './view'

/** An area's figures, a line each, for the pointer that rests on it. */
export function areaInWords(area: AreaProperties, by: Under | undefined): HTMLElement {
  const box = document.createElement('div')
  for (const [i, line] of areaLines(area, by).entries()) {
    const row = box.appendChild(document.createElement(i === 0 ? 'b' : 'div'))
    row.textContent = line
  }
  return box
}

/** Name, mean, worst and how many buildings; a hexagon's name tells nobody anything. */
export function areaLines(area: AreaProperties, by: Under | undefined): string[] {
  const { name, mean, worst, worst_name, worst_id, buildings, assumed } = area
  return [
    by === 'hexagon' ? t('risk.area.hexagon') : name,
    t('risk.area.mean', { n: points(mean) }),
    t('risk.area.worst', { n: points(worst), name: worst_name ?? worst_id }),
    t('risk.area.buildings', { n: buildings }),
    ...(assumed > 0 ? [t('risk.area.assumed', { n: assumed })] : []),
  ]
}
