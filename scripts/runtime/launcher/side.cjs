/** Stands before whatever the app forks as a utility process; see main.mjs. */
const { useOwnDatabaseDriver } = require('./ownDriver.cjs')

useOwnDatabaseDriver()
const [entry] = process.argv.splice(2, 1)
process.argv[1] = entry
require(entry)
