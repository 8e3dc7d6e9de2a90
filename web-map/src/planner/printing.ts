import { signal } from '@preact/signals'
import type L from 'leaflet'
import type { DistrictMap } from '../map/district-map'
import type { Labels } from '../map/labels'
import { drawOnPaper, type PaperSize } from '../map/paper-map'
import { t } from '../i18n'
import { beforePaper } from '../ui/paper'
import { text, type Row } from '../api/features'
import { middle } from '../map/positions'
import { highRises, summary } from './data'
import { inPlan, inRisk, selected } from './navigation'

/** Whether the page is for paper now, which holds whole lists. */
export const onPaper = signal(false)
/** The townships of the buildings that the printed map shows, those with the most first. */
export const mapPlace = signal('')

/** Of more townships than this only the first are named. */
const NAMED = 3

/** The map of the district, under the figures of the risk or of a plan, and over the card of one thing: 0.2 mm a px on A4. */
const SHEET: PaperSize = { width: 1050, height: 660 }
const UNDER_FIGURES: PaperSize = { width: 1050, height: 580 }
const OVER_CARD: PaperSize = { width: 1050, height: 350 }

/** Margins of the sheets, with what each of them must say by itself: browsers without margin boxes leave it out. */
const margins = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins]

/** Draws the map for paper and dates the sheet whenever the page is about to be printed. */
export function readyForPaper(district: DistrictMap, labels: Labels, paper: HTMLElement): () => void {
  const ready = () => {
    onPaper.value = true
    mapPlace.value = placeInWords(district.map.getBounds(), [...highRises.value.values()])
    margins.replaceSync(marginBoxes())
    drawOnPaper(district, labels, paper, sheet())
  }
  return beforePaper(ready, () => (onPaper.value = false))
}

function sheet(): PaperSize {
  if (selected.value) return OVER_CARD
  return inRisk.value || inPlan.value ? UNDER_FIGURES : SHEET
}

function placeInWords(view: L.LatLngBounds, buildings: readonly Row[]): string {
  const counts = new Map<string, number>()
  for (const row of buildings) {
    const [at, name] = [middle(row.geometry), text(row, 'township')]
    if (at && name && view.contains(at)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
  const some = names.slice(0, NAMED).join(t('print.and'))
  return names.length > NAMED ? t('print.places', { some, n: names.length }) : some
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
