import { localMoment } from '../vault/localMoment.ts';
import { useApp } from './useApp.ts';

/** The day it is here, as of this drawing: an ISO 8601 date. */
export function useToday(): string {
  const { now } = useApp();
  return localMoment(new Date(now())).date;
}
