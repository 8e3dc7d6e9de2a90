import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import { startPlannerMap } from './planner-map'

export function MapView() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => (ref.current ? startPlannerMap(ref.current) : undefined), [])
  return <div ref={ref} class="map" role="region" aria-label={t('map.label')} />
}
