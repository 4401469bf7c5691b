/** A keychain child that hears every call and answers none, blocking its own thread as a prompt may. */
process.on('message', () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
