import L from 'leaflet'
import { patternCanvas } from './pattern-canvas'

/** Above the buildings of `things`, below the way that is drawn. */
const Z_INDEX = '425'
/** So far beyond the map's edge a pane is still drawn while the map is dragged, in px. */
const MARGIN_PX = 4000

/** The two sides of a divider: `left` is drawn to the left of it alone, `right` to the right. */
export class SwipePanes {
  static readonly LEFT = 'swipe-left'
  static readonly RIGHT = 'swipe-right'
  readonly left: L.Canvas
  readonly right: L.Canvas
  private share = 0.5

  constructor(private readonly map: L.Map) {
    for (const name of [SwipePanes.LEFT, SwipePanes.RIGHT]) {
      const pane = map.createPane(name)
      pane.style.zIndex = Z_INDEX
      pane.style.pointerEvents = 'none'
    }
    this.left = patternCanvas({ pane: SwipePanes.LEFT, padding: 0.2 })
    this.right = patternCanvas({ pane: SwipePanes.RIGHT, padding: 0.2 })
    map.on('move zoom zoomend moveend resize', () => this.clip())
    this.clip()
  }

  /** @param share of the map's width at which the divider stands, from 0 to 1 */
  divide(share: number): void {
    this.share = share
    this.clip()
  }

  /** Panes move with the map: the divider's place among them changes as the map is dragged. */
  private clip(): void {
    const { x: width } = this.map.getSize()
    const { x, y } = this.map.containerPointToLayerPoint([width * this.share, 0])
    this.cut(SwipePanes.LEFT, x - MARGIN_PX, x, y)
    this.cut(SwipePanes.RIGHT, x, x + MARGIN_PX, y)
  }

  private cut(name: string, from: number, to: number, y: number): void {
    const pane = this.map.getPane(name)
    const [top, bottom] = [y - MARGIN_PX, y + MARGIN_PX]
    const corners = [
      [from, top],
      [to, top],
      [to, bottom],
      [from, bottom],
    ]
    if (pane) pane.style.clipPath = `polygon(${corners.map(([a, b]) => `${a}px ${b}px`).join(',')})`
  }
}
