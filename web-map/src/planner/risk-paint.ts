import { palette } from '../map/palette'

/** Hands the colours of signs and bars, which are data, to the style sheets: `--violation-ground`, `--bar-group`. */
export function paintRisk(): void {
  const { style } = document.documentElement
  for (const [state, parts] of Object.entries(palette.risk.signs))
    for (const [part, colour] of Object.entries(parts)) style.setProperty(`--${state}-${part}`, colour)
  for (const [bar, colour] of Object.entries(palette.risk.bars)) style.setProperty(`--bar-${bar}`, colour)
  palette.risk.times.forEach((colour, i) => style.setProperty(`--time-${i + 1}`, colour))
}
