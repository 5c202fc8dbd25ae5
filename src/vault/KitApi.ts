import type { PortalMap } from '../kit/PortalMap.ts';

/** The part of the kit that fills forms. */
export interface KitApi {
  /** The saved match for one form of one portal. */
  portalMap(origin: string, form: string): Promise<PortalMap | undefined>;
  savePortalMap(map: PortalMap): Promise<void>;
}
