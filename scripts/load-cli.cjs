// Loads the built command line with what V8 compiled of it when it was built; compiling it anew takes a third of a check's time.
// Where that is missing or of another V8 it is compiled as ever.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const filename = join(__dirname, '../dist/cli.cjs')
const compiled = join(__dirname, '../dist/cli.compiled')

/** Its `main`, and `keep`, which writes down what has been compiled by then. */
exports.loadCli = () => {
  // esbuild writes ASCII alone, which is read fastest as what it is.
  const source = `(function (module, exports, require) {${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, { filename, cachedData: readCompiled() })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, require)
  return { main: module.exports.main, keep: () => writeFileSync(compiled, script.createCachedData()) }
}

function readCompiled() {
  try {
    return readFileSync(compiled)
  } catch {
    return undefined
  }
}
