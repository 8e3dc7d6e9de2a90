import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import { startBrigadeMap } from './brigade-map'

export function MapView() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => (ref.current ? startBrigadeMap(ref.current) : undefined), [])
  return <div ref={ref} class="map" role="region" aria-label={t('map.label')} />
}
