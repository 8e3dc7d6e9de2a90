// Installs packages and builds the pages, each only when its inputs are newer than its result.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const INPUTS = [
  'src',
  'public',
  'index.html',
  'brigade',
  'signage',
  'sign-in',
  'vite.config.ts',
  'package-lock.json',
  '../gis-data/styles',
]

/** Newest change in milliseconds of a file, or of any file in a folder; 0 where nothing stands. */
function changed(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))))
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: false })
  if (error) {
    console.error(`error: npm: ${error.message}; install Node.js 20.19 or newer, with npm`)
    process.exit(1)
  }
  if (status !== 0) process.exit(status ?? 1)
}

const at = (name) => join(root, name)
if (changed(at('package-lock.json')) > changed(at('node_modules/.package-lock.json'))) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error')
}
if (Math.max(...INPUTS.map((name) => changed(at(name)))) > changed(at('dist/index.html'))) {
  npm('run', '--silent', 'build')
  // Maven only ever adds to its copy; files of an earlier build would be packed again.
  rmSync(at('target/classes/META-INF/resources'), { recursive: true, force: true })
}
