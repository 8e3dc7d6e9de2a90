import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'

/** Dots an inch of the pictures that are made of sheets. */
const DPI = 100

/** A sheet as a printer would put it on paper: red, green, blue a dot, row by row. */
export class Sheet {
  constructor(
    readonly width: number,
    readonly height: number,
    private readonly dots: Uint8Array,
  ) {}

  at(x: number, y: number): [red: number, green: number, blue: number] {
    const i = 3 * (Math.round(y) * this.width + Math.round(x))
    return [this.dots[i] ?? 0, this.dots[i + 1] ?? 0, this.dots[i + 2] ?? 0]
  }

  /** How many dots of an area have about that colour, `#rrggbb`. */
  count(colour: string, { left, top, right, bottom }: Area, tolerance = 12): number {
    const wanted = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16))
    let n = 0
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++)
        if (this.at(x, y).every((value, i) => Math.abs(value - (wanted[i] ?? 0)) <= tolerance)) n++
    return n
  }

  isDark(x: number, y: number): boolean {
    return this.at(x, y).every((value) => value < 130)
  }

  /** The longest dark line of each row of dots, from left to right. */
  lines({ left, top, right, bottom }: Area): Line[] {
    const lines: Line[] = []
    for (let y = top; y < bottom; y++) {
      let longest = { from: left, to: left, y }
      for (let x = left, from = left; x <= right; x++) {
        if (x < right && this.isDark(x, y)) continue
        if (x - from > longest.to - longest.from) longest = { from, to: x, y }
        from = x + 1
      }
      lines.push(longest)
    }
    return lines
  }

  get whole(): Area {
    return { left: 0, top: 0, right: this.width, bottom: this.height }
  }
}

/** Dots from the sheet's upper left corner; `right` and `bottom` are the first beyond. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** `to` is the first dot beyond. */
export interface Line {
  from: number
  to: number
  y: number
}

export interface Printed {
  text: string
  sheets: Sheet[]
}

/** Prints the page as the browser does it, and looks at the sheets. */
export async function print(page: Page, options: Parameters<Page['pdf']>[0]): Promise<Printed> {
  const pdf = await page.pdf({ printBackground: true, ...options })
  return {
    text: run('pdftotext', ['-layout', '-', '-'], pdf).toString('utf8'),
    sheets: pictures(run('pdftoppm', ['-r', String(DPI), '-'], pdf)),
  }
}

/** Poppler's tools, which Debian has in poppler-utils. */
function run(command: string, options: string[], input: Buffer): Buffer {
  return execFileSync(command, options, { input, maxBuffer: 1 << 30 })
}

/** Pictures in the format PPM (P6), one behind the other. */
function pictures(ppm: Buffer): Sheet[] {
  const sheets: Sheet[] = []
  for (let at = 0; at < ppm.length;) {
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(at, at + 40).toString('latin1'))
    if (!head) throw new Error(`no picture at byte ${at} of what pdftoppm wrote`)
    const [width, height] = [Number(head[1]), Number(head[2])]
    const from = at + head[0].length
    at = from + 3 * width * height
    sheets.push(new Sheet(width, height, ppm.subarray(from, at)))
  }
  return sheets
}
