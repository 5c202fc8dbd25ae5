/** The extension's id, which follows from the public key in its manifest. */
export const extensionId = 'ogmiedeghbheikmhacihfahijopolgja';
