import L from 'leaflet'
import { t } from '../i18n'

/** A button under the zoom's own that shows the whole district. */
export function wholeDistrictButton(map: L.Map, bounds: () => L.LatLngBounds | undefined): void {
  const control = new L.Control({ position: 'topright' })
  control.onAdd = () => {
    const bar = L.DomUtil.create('div', 'leaflet-bar')
    const button = L.DomUtil.create('a', 'whole-district', bar)
    button.href = '#'
    button.role = 'button'
    button.title = t('map.whole')
    button.setAttribute('aria-label', t('map.whole'))
    button.textContent = '⤢'
    L.DomEvent.disableClickPropagation(bar).on(button, 'click', (event) => {
      L.DomEvent.preventDefault(event)
      const whole = bounds()
      if (whole) map.fitBounds(whole, { animate: false })
    })
    return bar
  }
  control.addTo(map)
}
