// Whether files look untouched, told by size and time: to read all sources takes longer than a check.
const { statSync } = require('node:fs')

/** Paths with the size and time of each file, and the time of each folder, which changes when files come or go. */
exports.of = (root, paths) => ({ version: process.version, paths: paths.map((path) => [path, lookOf(root + path)]) })

/** Do they look as they did? */
exports.isSame = (root, { version, paths }) =>
  version === process.version && paths.every(([path, look]) => look !== '' && lookOf(root + path) === look)

function lookOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return ''
  return found.isDirectory() ? `${found.mtimeMs}` : `${found.size} ${found.mtimeMs}`
}
