import {
  flipFuses,
  FuseState,
  FuseV1Options,
  FuseVersion,
  getCurrentFuseWire
} from '@electron/fuses'

/**
 * The switches burnt into the shipped executable: it runs nothing but the packed app, as nothing
 * but Electron, and takes no orders from the environment or the command line. The last one leaves
 * WebAssembly its quick checks of memory, which the checker of language is made of.
 */
export const shippedFuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true
}

/**
 * Burns them into an executable about to be packed, before it is signed, and reads them back.
 * @param {string} executable or, on macOS, the folder of the app
 * @throws {Error} when it has a fuse that this list does not know, or one did not take
 */
export async function setShippedFuses(executable) {
  const known = Object.keys(await readFuses(executable))
  const wanted = Object.entries(shippedFuses).filter(([fuse]) => known.includes(nameOf(fuse)))
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: wanted.length === Object.keys(shippedFuses).length,
    // Changed bytes break the signature that arm64 Macs demand even of what is not signed.
    resetAdHocDarwinSignature: executable.endsWith('.app'),
    ...Object.fromEntries(wanted)
  })
  const actual = await readFuses(executable)
  for (const [fuse, state] of wanted) {
    if (actual[nameOf(fuse)] !== state) throw new Error(`The fuse ${nameOf(fuse)} did not take.`)
  }
}

/**
 * The fuses that an executable has, by name. An older Electron has fewer: the stand-in has the
 * first eight, without WasmTrapHandlers.
 * @param {string} executable
 * @returns {Promise<Record<string, boolean>>}
 */
export async function readFuses(executable) {
  const wire = Object.entries(await getCurrentFuseWire(executable))
  return Object.fromEntries(
    wire
      .filter(([key]) => key !== 'version')
      .map(([fuse, state]) => [nameOf(fuse), state === FuseState.ENABLE])
  )
}

/** The shipped fuses by name, as `readFuses` gives them. */
export const shippedFusesByName = Object.fromEntries(
  Object.entries(shippedFuses).map(([fuse, state]) => [nameOf(fuse), state])
)

/** @param {string} fuse its place in the wire */
function nameOf(fuse) {
  return FuseV1Options[Number(fuse)] ?? `unknown fuse ${fuse}`
}
