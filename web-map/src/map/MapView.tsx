import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n'
import './paper.css'

interface MapViewProps {
  /** Draws the page's map, and the same map for paper into the second element; returns how to stop. */
  start: (container: HTMLElement, paper: HTMLElement) => () => void
}

/** The map of a page, and the place of what stands for it on paper. */
export function MapView({ start }: MapViewProps) {
  const map = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => (map.current && paper.current ? start(map.current, paper.current) : undefined), [])
  return (
    <>
      <div ref={map} class="map" role="region" aria-label={t('map.label')} />
      <div ref={paper} class="paper-map" aria-hidden="true" />
    </>
  )
}
