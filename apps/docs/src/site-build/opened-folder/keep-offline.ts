/** A folder is there without a connection anyway. */
export function keepOffline(): void {}
