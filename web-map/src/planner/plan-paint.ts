import { palette } from '../map/palette'

/** Hands the colours of sites, which are data, to the style sheets: `--plan-chosen`. */
export function paintPlan(): void {
  const { style } = document.documentElement
  for (const [name, colour] of Object.entries(palette.plan))
    if (typeof colour === 'string' && colour.startsWith('#')) style.setProperty(`--plan-${name}`, colour)
}
