/** The rooms of docs/architecture.md as data: what each folder may import, beside itself. */
export interface Room {
  mayImport: readonly string[];
  /** Rooms of which only types may be imported. */
  typesOf?: readonly string[];
  dom: boolean;
}

export const rooms: Record<string, Room> = {
  'src/bytes': { mayImport: [], dom: false },
  'src/checks': { mayImport: [], dom: false },
  'src/crypto': { mayImport: ['src/bytes'], dom: false },
  'src/kit': { mayImport: ['src/bytes'], typesOf: ['src/checks'], dom: false },
  'src/casefile': { mayImport: ['src/bytes'], typesOf: ['src/kit'], dom: false },
  'src/forms': { mayImport: [], typesOf: ['src/kit'], dom: true },
  'src/overlay': { mayImport: ['src/checks'], typesOf: ['src/kit'], dom: true },
  'src/storage': { mayImport: ['src/bytes'], dom: false },
  'src/search': { mayImport: ['src/bytes'], dom: false },
  'src/sync': { mayImport: ['src/bytes', 'src/crypto', 'src/storage'], dom: false },
  'src/vault': {
    mayImport: [
      'src/bytes',
      'src/checks',
      'src/crypto',
      'src/kit',
      'src/casefile',
      'src/storage',
      'src/sync',
      'src/search',
    ],
    dom: false,
  },
  'src/web': { mayImport: ['src/sync', 'src/vault'], dom: true },
  'src/editor': { mayImport: ['src/casefile', 'src/kit', 'src/checks'], dom: true },
  'src/ui': {
    mayImport: ['src/vault', 'src/editor', 'src/casefile', 'src/kit', 'src/checks'],
    typesOf: ['src/search'],
    dom: true,
  },
  'extension/content': {
    mayImport: ['src/forms', 'src/overlay', 'src/checks'],
    typesOf: ['src/kit'],
    dom: true,
  },
  extension: {
    mayImport: [
      'extension/content',
      'src/bytes',
      'src/checks',
      'src/crypto',
      'src/kit',
      'src/casefile',
      'src/forms',
      'src/overlay',
      'src/storage',
      'src/sync',
      'src/vault',
      'src/web',
      'src/editor',
      'src/ui',
    ],
    dom: true,
  },
  pwa: { mayImport: ['src/ui', 'src/vault', 'src/web'], dom: true },
};
