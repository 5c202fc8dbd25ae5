import { PasskeyError, type PasskeyHandle, type PasskeyPort } from '../vault/PasskeyPort.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Long enough to look for a key in a bag. Milliseconds. */
const timeout = 180_000;

/** ES256, EdDSA, RS256: nothing is ever signed for anybody, and an authenticator must know one of them. */
const algorithms = [-7, -8, -257];

/**
 * Passkeys by WebAuthn with its PRF extension (Level 3 §10.1.4). There is no server: the challenge is random and
 * the signature is thrown away; what counts is the 32 bytes that the authenticator alone can make from a salt.
 */
export function webauthnPasskeys(): PasskeyPort {
  const supported = typeof PublicKeyCredential === 'function' && isSecureContext;
  return {
    supported,
    async create(salt, others) {
      if (!supported) throw new PasskeyError('unsupported');
      const made = await ask(() =>
        navigator.credentials.create({
          publicKey: {
            rp: { name: 'Casewright' },
            // A new one each time: an authenticator replaces what it keeps for the same user.
            user: { id: random(16), name: 'Casewright notes', displayName: 'Casewright notes' },
            challenge: random(32),
            pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
            excludeCredentials: others.map(descriptor),
            attestation: 'none',
            timeout,
            extensions: { prf: { eval: { first: salt } } },
          },
        }),
      );
      const credential: Bytes = new Uint8Array(made.rawId);
      const response = made.response as AuthenticatorAttestationResponse;
      const transports = response.getTransports?.() ?? [];
      const { prf } = made.getClientExtensionResults();
      try {
        if (prf?.enabled !== true) throw new PasskeyError('no-prf');
        // Some authenticators answer at once; the others are asked a second time.
        const secret =
          bytesOf(prf.results?.first) ?? (await askAny([{ credential, salt, transports }])).secret;
        return { credential, transports, secret };
      } catch (error) {
        forget(credential);
        throw error;
      }
    },
    use(passkeys) {
      if (!supported) return Promise.reject(new PasskeyError('unsupported'));
      return askAny(passkeys);
    },
    forget,
  };
}

async function askAny(passkeys: readonly PasskeyHandle[]): Promise<{ credential: Bytes; secret: Bytes }> {
  // With no list the browser would offer passkeys of other vaults, which open nothing here.
  if (passkeys.length === 0) throw new PasskeyError('failed');
  const used = await ask(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: passkeys.map(descriptor),
        userVerification: 'required',
        timeout,
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              passkeys.map(({ credential, salt }) => [base64url(credential), { first: salt }]),
            ),
          },
        },
      },
    }),
  );
  const secret = bytesOf(used.getClientExtensionResults().prf?.results?.first);
  if (secret === undefined) throw new PasskeyError('no-prf');
  return { credential: new Uint8Array(used.rawId), secret };
}

async function ask(question: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const answer = await question();
    if (answer instanceof PublicKeyCredential) return answer;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NotAllowedError' || name === 'AbortError') throw new PasskeyError('cancelled', error);
    if (name === 'InvalidStateError') throw new PasskeyError('known', error);
    if (name === 'SecurityError' || name === 'NotSupportedError')
      throw new PasskeyError('unsupported', error);
    throw new PasskeyError('failed', error);
  }
  throw new PasskeyError('failed');
}

/** Lets the authenticator hide or drop a passkey that opens nothing any more, where the browser has a way. */
function forget(credential: Bytes): void {
  const signals = PublicKeyCredential as unknown as {
    signalUnknownCredential?(options: { rpId: string; credentialId: string }): Promise<void>;
  };
  signals
    .signalUnknownCredential?.({ rpId: location.hostname, credentialId: base64url(credential) })
    .catch(() => undefined);
}

function descriptor({ credential, transports }: PasskeyHandle): PublicKeyCredentialDescriptor {
  const known = transports as AuthenticatorTransport[];
  return { type: 'public-key', id: credential, ...(known.length > 0 ? { transports: known } : {}) };
}

function bytesOf(source: BufferSource | undefined): Bytes | undefined {
  if (source === undefined) return undefined;
  const view = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return view.length === 32 ? (view as Bytes) : undefined;
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

function base64url(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
