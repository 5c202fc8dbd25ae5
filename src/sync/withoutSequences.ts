import type { DeviceId } from '../bytes/Ids.ts';
import type { Have } from '../storage/LogStore.ts';
import { missingRanges } from './missingRanges.ts';

/** What is had, without single sequences: such as those whose entries can't be opened and are wanted again. */
export function withoutSequences(
  have: Have,
  gone: ReadonlyMap<DeviceId, ReadonlySet<number>> | undefined,
): Have {
  if (gone === undefined) return have;
  return new Map(
    [...have].map(([device, ranges]) => {
      const single = [...(gone.get(device) ?? [])].sort((a, b) => a - b);
      return [
        device,
        missingRanges(
          ranges,
          single.map((sequence) => [sequence, sequence] as const),
        ),
      ];
    }),
  );
}
