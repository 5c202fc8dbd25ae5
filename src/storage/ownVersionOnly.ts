/**
 * IndexedDB that opens a database at the version asked for and at no other. Where a newer version of the app has
 * upgraded a database, Dexie opens it all the same, and adds to it what it misses: an older version would write
 * into what it doesn't understand. `undefined` where the browser has no IndexedDB.
 */
export function ownVersionOnly(): IDBFactory | undefined {
  const factory = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  if (factory === undefined) return undefined;
  return {
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    open(name, version) {
      if (version !== undefined) return factory.open(name, version);
      throw new DOMException('the database is of a newer version', 'VersionError');
    },
  };
}
