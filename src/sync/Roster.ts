import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DeviceId, EpochId } from '../bytes/Ids.ts';
import {
  compartmentId,
  epochId,
  epochPurpose,
  type Member,
  parseControl,
} from '../crypto/ControlStatement.ts';
import type { Entry } from '../crypto/Entry.ts';
import { verifyEntry } from '../crypto/openEntry.ts';
import { isVouchedFor } from './isVouchedFor.ts';

/** A sealed epoch key as one device can open it. */
export interface KeyBox {
  epoch: EpochId;
  commitment: string;
  box: Bytes;
  purpose: string;
}

/** Who may do what in a compartment, and under which epochs, by all control statements known. */
export interface Roster {
  readonly compartment: CompartmentId;
  readonly members: ReadonlyMap<DeviceId, Member>;
  /** Epochs in the order in which they follow one another; the last is the one to write under. */
  readonly epochs: readonly EpochId[];
  /** The sealed keys for one device. */
  readonly boxesFor: (device: DeviceId) => KeyBox[];
  readonly kit: { sign: string; agree: string };
  /** Control entries that are authentic but that this version cannot read: the compartment is read-only. */
  readonly newer: boolean;
}

interface Known {
  entry: Entry;
  statement: NonNullable<ReturnType<typeof parseControl>>;
}

/**
 * The roster from the control entries of a compartment, in whatever order they came. It starts at the one
 * statement whose hash is the compartment's id, and takes in, round after round, what the members so far may
 * say; what nobody entitled has signed is left out. `undefined` where the founding statement is not there.
 */
export async function readRoster(
  compartment: CompartmentId,
  entries: readonly Entry[],
): Promise<Roster | undefined> {
  const members = new Map<DeviceId, Member>();
  const epochs: EpochId[] = [];
  const boxes = new Map<DeviceId, KeyBox[]>();
  const commitments = new Map<EpochId, { commitment: string; nonce: string }>();
  let kit: Roster['kit'] | undefined;
  const unread: Entry[] = [];
  let open: Known[] = [];

  const give = (device: DeviceId, epoch: EpochId, box: string) => {
    const known = commitments.get(epoch);
    const bytes = fromBase64url(box);
    if (known === undefined || bytes === undefined) return;
    const purpose = epochPurpose(known.nonce, device);
    boxes.set(device, [
      ...(boxes.get(device) ?? []),
      { epoch, commitment: known.commitment, box: bytes, purpose },
    ]);
  };

  for (const entry of entries) {
    if (entry.kind !== 'statement' || entry.epoch !== '') continue;
    const statement = parseControl(entry.body);
    if (statement === undefined) unread.push(entry);
    else open.push({ entry, statement });
  }

  for (let progress = true; progress; ) {
    progress = false;
    const waiting: Known[] = [];
    for (const known of open) {
      const { entry, statement } = known;
      const founding =
        statement.type === 'epoch' &&
        epochs.length === 0 &&
        (await compartmentId(entry.body)) === compartment;
      let signer = founding
        ? statement.members.find((member) => member.device === entry.device)
        : members.get(entry.device);
      // Its own chain begins with it, so it signs it itself; what lets it in is the signature inside.
      if (statement.type === 'vouch') {
        signer = (await isVouchedFor(entry, statement, members, kit)) ? statement.member : undefined;
      }
      if (signer?.role !== 'owner' || !(await verifyEntry(entry, signer.sign))) {
        waiting.push(known);
        continue;
      }
      if (statement.type === 'epoch') {
        if (!founding && !statement.previous.every((id) => epochs.includes(id))) {
          waiting.push(known);
          continue;
        }
        const id = await epochId(entry.body);
        epochs.push(id);
        commitments.set(id, { commitment: statement.commitment, nonce: statement.nonce });
        kit = { sign: statement.kit.sign, agree: statement.kit.agree };
        for (const member of statement.members) members.set(member.device, member);
        for (const [device, box] of Object.entries(statement.keys)) give(device as DeviceId, id, box);
      } else {
        members.set(statement.member.device, statement.member);
        for (const [epoch, box] of Object.entries(statement.keys)) {
          give(statement.member.device, epoch as EpochId, box);
        }
      }
      progress = true;
    }
    open = waiting;
  }
  if (kit === undefined) return undefined;
  let newer = false;
  for (const entry of unread) {
    // Bytes that no owner signed say nothing: damage, or somebody's who can write to the disk.
    const signer = members.get(entry.device);
    if (signer?.role === 'owner' && (await verifyEntry(entry, signer.sign))) newer = true;
  }
  return { compartment, members, epochs, kit, newer, boxesFor: (device) => boxes.get(device) ?? [] };
}
