const Module = require('node:module')

/**
 * The project's better-sqlite3 needs a newer Node than this runtime has; the copy beside this
 * file was built for it.
 */
exports.useOwnDatabaseDriver = function () {
  // Looked up before the change below, which would otherwise answer its own question for ever.
  const driver = require.resolve('better-sqlite3')
  const resolveFilename = Module._resolveFilename
  Module._resolveFilename = function (request, ...rest) {
    if (request === 'better-sqlite3') return driver
    return resolveFilename.call(this, request, ...rest)
  }
}
