import { signal } from '@preact/signals'
import type L from 'leaflet'
import { t } from '../i18n'
import { summary } from './data'

/** When the page was last made ready for paper. */
export const printedAt = signal<Date | undefined>(undefined)

/** Margins of the sheets, with what each of them must say by itself: browsers without margin boxes leave it out. */
const margins = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins]

/**
 * For as long as the page is printed, the map has the size that it has on paper, about the same place: a canvas cannot
 * grow once the page has been laid out for paper, so the style sheet's `printing` gives the size beforehand.
 */
export function readyForPaper(map: L.Map): () => void {
  const media = matchMedia('print')
  const toggle = (printing: boolean) => {
    if (printing) {
      printedAt.value = new Date()
      margins.replaceSync(marginBoxes())
    }
    document.body.classList.toggle('printing', printing)
    map.invalidateSize({ animate: false })
  }
  const before = () => toggle(true)
  const after = () => toggle(false)
  const changed = () => toggle(media.matches)
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  media.addEventListener('change', changed)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    media.removeEventListener('change', changed)
  }
}

/** Every sheet says that the data are an example, since sheets are separated; and which of how many it is. */
function marginBoxes(): string {
  const sample = summary.value?.synthetic
    ? `${t('data.synthetic')}${t('listSeparator')}${t('data.syntheticMore')}`
    : ''
  const page = t('print.page', { page: '\n', pages: '\n' })
    .split('\n')
    .map((part) => JSON.stringify(part))
  const number = `${page[0]} counter(page) ${page[1]} counter(pages) ${page[2]}`
  const small = 'font-size: 11px; color: #555;'
  return `@page { @top-left { content: ${JSON.stringify(sample)}; ${small} } @bottom-right { content: ${number}; ${small} } }
    @page :first { @top-left { content: none } }`
}
