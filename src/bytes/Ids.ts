/**
 * Identifiers are 16 random or hashed bytes written as 22 characters of base64url (epochs: 32 bytes). They
 * tell nothing about what they name.
 */
export type CompartmentId = string & { readonly of: 'compartment' };
export type DocumentId = string & { readonly of: 'document' };
export type DeviceId = string & { readonly of: 'device' };
export type PersonId = string & { readonly of: 'person' };
/** The hash of an epoch statement. */
export type EpochId = string & { readonly of: 'epoch' };
