import type { Bytes } from '../bytes/Bytes.ts';
import { inspectUpdate } from './inspectUpdate.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Bytes>) => self.postMessage(inspectUpdate(data));
