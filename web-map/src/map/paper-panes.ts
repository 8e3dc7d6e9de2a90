import L from 'leaflet'

interface Drawing {
  _ctx: OffscreenCanvasRenderingContext2D
  _redrawBounds: L.Bounds | null
  _draw(): void
}

/** Draws what the map's panes hold, from below to above: the tiles of a base map, then each canvas once more. */
export function drawPanes(ctx: OffscreenCanvasRenderingContext2D, map: L.Map): void {
  drawTiles(ctx, map)
  const renderers: L.Canvas[] = []
  map.eachLayer((layer) => layer instanceof L.Canvas && renderers.push(layer))
  const height = (renderer: L.Canvas) => Number(paneOf(map, renderer)?.style.zIndex ?? 0)
  for (const renderer of renderers.sort((a, b) => height(a) - height(b))) {
    ctx.save()
    const { x, y } = map.layerPointToContainerPoint([0, 0])
    ctx.translate(x, y)
    clip(ctx, paneOf(map, renderer))
    draw(ctx, renderer as unknown as Drawing)
    ctx.restore()
  }
}

function paneOf(map: L.Map, { options }: L.Canvas): HTMLElement | undefined {
  return options.pane === undefined ? undefined : map.getPane(options.pane)
}

/** As Leaflet draws it, onto another canvas: at paper's fineness and not at the screen's. */
function draw(ctx: OffscreenCanvasRenderingContext2D, renderer: Drawing): void {
  const { _ctx: own, _redrawBounds: bounds } = renderer
  renderer._ctx = ctx
  renderer._redrawBounds = null
  renderer._draw()
  renderer._ctx = own
  renderer._redrawBounds = bounds
}

/** A pane that is cut off, as on either side of a divider, is cut off on paper, too. */
function clip(ctx: OffscreenCanvasRenderingContext2D, pane: HTMLElement | undefined): void {
  const corners = [...(pane?.style.clipPath ?? '').matchAll(/(-?[\d.]+)px (-?[\d.]+)px/g)]
  if (corners.length === 0) return
  ctx.beginPath()
  for (const [, x, y] of corners) ctx.lineTo(Number(x), Number(y))
  ctx.closePath()
  ctx.clip()
}

function drawTiles(ctx: OffscreenCanvasRenderingContext2D, map: L.Map): void {
  const box = map.getContainer().getBoundingClientRect()
  const tiles = map.getPane('tilePane')?.querySelectorAll<HTMLImageElement>('img.leaflet-tile-loaded')
  for (const tile of tiles ?? []) {
    const { x, y, width, height } = tile.getBoundingClientRect()
    ctx.drawImage(tile, x - box.x, y - box.y, width, height)
  }
}
