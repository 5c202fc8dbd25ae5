/** Names of the ports that the offscreen document answers. */
export const portNames = { app: 'casewright-app', panel: 'casewright-panel' } as const;
