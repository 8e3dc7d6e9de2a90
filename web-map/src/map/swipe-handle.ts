import L from 'leaflet'

/** A key moves the divider by so much of the map's width. */
const STEP = 0.02
const STEPS: Record<string, number> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -5 * STEP,
  PageUp: 5 * STEP,
  Home: -1,
  End: 1,
}

/** The divider's line and its handle over the map, for mouse, finger and keys. */
export class SwipeHandle {
  private readonly bar: HTMLElement
  private readonly knob: HTMLElement
  private share = 0.5

  /** @param moved hears the share of the map's width at which the divider is to stand */
  constructor(
    private readonly map: L.Map,
    label: string,
    private readonly moved: (share: number) => void,
  ) {
    this.bar = L.DomUtil.create('div', 'swipe-bar', map.getContainer())
    this.knob = L.DomUtil.create('div', 'swipe-knob', this.bar)
    this.knob.innerHTML = '<b class="a">A</b><span aria-hidden="true">⇆</span><b class="b">B</b>'
    this.knob.tabIndex = 0
    for (const [name, value] of Object.entries({
      role: 'slider',
      'aria-label': label,
      'aria-orientation': 'horizontal',
      'aria-valuemin': '0',
      'aria-valuemax': '100',
    }))
      this.knob.setAttribute(name, value)
    L.DomEvent.disableClickPropagation(this.knob)
    this.knob.addEventListener('pointerdown', (event) => this.hold(event))
    this.knob.addEventListener('pointermove', (event) => this.drag(event))
    this.knob.addEventListener('keydown', (event) => this.key(event))
    this.show(false)
  }

  show(on: boolean): void {
    this.bar.hidden = !on
  }

  stand(share: number): void {
    this.share = share
    this.bar.style.left = `${100 * share}%`
    const percent = Math.round(100 * share)
    this.knob.setAttribute('aria-valuenow', String(percent))
    this.knob.setAttribute('aria-valuetext', `${percent} %`)
  }

  private hold(event: PointerEvent): void {
    event.stopPropagation()
    this.knob.setPointerCapture(event.pointerId)
  }

  private drag(event: PointerEvent): void {
    if (!this.knob.hasPointerCapture(event.pointerId)) return
    const { left, width } = this.map.getContainer().getBoundingClientRect()
    this.move((event.clientX - left) / width)
  }

  private key(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    this.move(this.share + step)
  }

  private move(share: number): void {
    this.moved(Math.max(0, Math.min(1, share)))
  }
}
