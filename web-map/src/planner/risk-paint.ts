import { palette } from '../map/palette'

/** Hands colours, which are data, to the style sheets: `--blocked`, those of signs and bars (`--bar-group`). */
export function paintRisk(): void {
  const { style } = document.documentElement
  style.setProperty('--blocked', palette.blocked)
  for (const [state, parts] of Object.entries(palette.risk.signs))
    for (const [part, colour] of Object.entries(parts)) style.setProperty(`--${state}-${part}`, colour)
  for (const [bar, colour] of Object.entries(palette.risk.bars)) style.setProperty(`--bar-${bar}`, colour)
  palette.risk.times.forEach((colour, i) => style.setProperty(`--time-${i + 1}`, colour))
}
