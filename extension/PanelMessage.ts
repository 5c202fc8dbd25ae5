import * as z from 'zod/mini';

/** What the panel says to the offscreen document that holds the vault. Calls are answered by their number. */
export const PanelRequest = z.union([
  z.object({
    id: z.int(),
    call: z.enum([
      'createNote',
      'openNote',
      'closeNote',
      'flushNote',
      'recordAct',
      'readReceipts',
      'addReceipt',
      'knownPortals',
      'portalMap',
      'savePortalMap',
      'setChoice',
      'confirmPairing',
      'cancelPairing',
      'lock',
    ]),
    args: z.array(z.unknown()).check(z.maxLength(4)),
  }),
  /** A Yjs update that was typed in the panel into the note opened under this handle, in base64url. */
  z.object({ update: z.string(), data: z.string() }),
  /** Somebody is at work in the panel. */
  z.object({ active: z.literal(true) }),
]);
export type PanelRequest = z.infer<typeof PanelRequest>;
export type PanelCall = Extract<PanelRequest, { call: string }>['call'];

/** What the offscreen document says to the panel: both are ours, and of one version. */
export type PanelNews =
  | { id: number; ok: true; result: unknown }
  | { id: number; ok: false; error: string }
  | { store: PanelStore; value: unknown }
  /** For the note that the panel has opened under this handle, as is what follows. */
  | { update: string; data: string }
  /** What its signatures have come to. */
  | { signing: string; state: unknown }
  /** `received`: how many updates from the panel it speaks of. */
  | { saved: string; state: unknown; received: number };

export const panelStores = [
  'state',
  'cover',
  'secondsLeft',
  'cases',
  'notes',
  'templates',
  'problems',
  'settings',
  'wording',
  'registers',
  'pairing',
  'connected',
  'appOrigin',
] as const;
export type PanelStore = (typeof panelStores)[number];

/** What `openNote` answers with. */
export interface OpenedForPanel {
  /** The document's state, in base64url. */
  state: string;
  /** The Yjs clientID that the panel writes under. */
  clientId: number;
  saved: unknown;
  signing: unknown;
}
