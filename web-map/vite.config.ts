import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Fills `{{key}}` in the pages with the Chinese text, so that a page reads before any script has run. */
function chineseFirst(): Plugin {
  return {
    name: 'chinese-first',
    transformIndexHtml(html) {
      const texts = JSON.parse(readFileSync(resolve(__dirname, 'src/i18n/zh-CN.json'), 'utf8'))
      return html.replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
        const text = key.split('.').reduce((at, part) => at?.[part], texts)
        if (typeof text !== 'string') throw new Error(`src/i18n/zh-CN.json has no text "${key}"; add it`)
        return text
      })
    },
  }
}

const server = process.env['LIFELANE_URL'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  appType: 'mpa',
  plugins: [chineseFirst()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['index.html', 'brigade/index.html', 'signage/index.html', 'sign-in/index.html'],
    },
  },
  server: { proxy: { '/api': server, '/ogc': server, '/actuator': server } },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    reporters: ['default', ['junit', { outputFile: 'target/vitest.xml' }]],
  },
})
