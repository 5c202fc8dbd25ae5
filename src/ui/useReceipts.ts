import { useEffect, useState } from 'preact/hooks';
import type { Receipt } from '../casefile/Receipt.ts';
import type { Portal } from '../casefile/sentTo.ts';
import type { LedgerApi } from '../vault/LedgerApi.ts';
import { useStore } from './useStore.ts';

/** The send ledger of a case file. */
export interface CaseLedger {
  receipts: readonly Receipt[];
  portals: readonly Portal[];
}

/** The receipts of a case file and the portals known, kept up with; an error where they can't be read. */
export function useReceipts(vault: LedgerApi, caseId: string): CaseLedger | Error | undefined {
  const turn = useStore(vault.registers);
  const [ledger, setLedger] = useState<CaseLedger | Error>();
  useEffect(() => {
    let here = true;
    Promise.all([vault.readReceipts(caseId), vault.knownPortals()]).then(
      ([receipts, portals]) => here && setLedger({ receipts, portals }),
      (why: unknown) => here && setLedger(why instanceof Error ? why : new Error(String(why))),
    );
    return () => {
      here = false;
    };
  }, [vault, caseId, turn]);
  return ledger;
}
