/**
 * Makes the stand-in runtime start like Electron's own executable: `electron <folder> [switches]`.
 * It lies in the runtime's resources/app and is no part of what is shipped.
 *
 * An ES module, since Electron holds back its `ready` event until such an entry has finished:
 * an ES-module main of the app is awaited just as a CommonJS one is required.
 */
import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const electron = require('electron')
const { useOwnDatabaseDriver } = require('./ownDriver.cjs')
const { app } = electron

/** Prints what is wrong and leaves. */
function refuse(problem) {
  console.error(`${problem}\nUsage: electron <folder of an app, with a package.json> [switches]`)
  process.exit(1)
}

/**
 * What the command line asks for, as Electron itself reads it: the app's folder is the first
 * argument that is no switch, and `-r FILE` names a module to load before the app.
 */
function readArguments() {
  const rest = process.argv.slice(1)
  const modules = []
  while (rest.length > 0) {
    const argument = rest.shift()
    if (argument === '-r' || argument === '--require') modules.push(resolve(rest.shift() ?? ''))
    else if (!argument.startsWith('-')) return { folder: appFolder(argument), modules }
  }
  return refuse('No app folder was given.')
}

function appFolder(path) {
  const folder = resolve(path)
  if (!existsSync(join(folder, 'package.json'))) refuse(`There is no package.json in ${folder}.`)
  return folder
}

/** What Electron itself takes over from the app's package.json. */
function introduce(folder, { name, productName, version, desktopName }) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  if (version) app.setVersion(version)
  if (productName ?? name) app.setName(productName ?? name)
  app.setDesktopName(desktopName ?? `${app.getName()}.desktop`)
  app.setAppPath(folder)
}

/**
 * What the app forks runs on this runtime too, so it gets the other driver as well: side.cjs puts it
 * in place and then loads what the app asked for.
 */
function forkThroughSide() {
  const { utilityProcess } = electron
  const fork = (path, args = [], options = {}) =>
    utilityProcess.fork(join(import.meta.dirname, 'side.cjs'), [path, ...args], options)
  const forApps = Object.create(electron, { utilityProcess: { value: { fork }, enumerable: true } })
  const load = Module._load
  Module._load = function (request, ...rest) {
    return request === 'electron' ? forApps : load.call(this, request, ...rest)
  }
}

async function start() {
  const { folder, modules } = readArguments()
  for (const module of modules) require(module)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  introduce(folder, manifest)
  useOwnDatabaseDriver()
  forkThroughSide()
  const main = join(folder, manifest.main ?? 'index.js')
  if (!existsSync(main)) refuse(`${main}, the app's main file, does not exist; build it first.`)
  const isModule = main.endsWith('.mjs') || (manifest.type === 'module' && !main.endsWith('.cjs'))
  if (isModule) await import(pathToFileURL(main).href)
  else createRequire(main)(main)
}

await start()
