import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/bytes/ByteReader.ts';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../../src/bytes/base64url.ts';
import { concatBytes } from '../../src/bytes/concatBytes.ts';
import { equalBytes } from '../../src/bytes/equalBytes.ts';
import { idBytes } from '../../src/bytes/idBytes.ts';
import { newId } from '../../src/bytes/newId.ts';
import { uint32Bytes, uint53Bytes } from '../../src/bytes/uintBytes.ts';
import { fromUtf8, toUtf8 } from '../../src/bytes/utf8.ts';

const bytes = (maxLength = 200) => fc.uint8Array({ maxLength }).map((value) => Uint8Array.from(value));

describe('base64url', () => {
  // RFC 4648 §10, without padding (§3.2 allows leaving it out).
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('RFC 4648: %j is %j', (text, encoded) => {
    expect(toBase64url(toUtf8(text))).toBe(encoded);
    expect(fromUtf8(fromBase64url(encoded) as Bytes)).toBe(text);
  });

  it('uses the letters of the URL-safe alphabet', () => {
    expect(toBase64url(Uint8Array.of(0xfb, 0xff, 0xbf))).toBe('-_-_');
  });

  it('gives back what was put in, and agrees with Node', () => {
    fc.assert(
      fc.property(bytes(), (value) => {
        const text = toBase64url(value);
        expect(text).toBe(Buffer.from(value).toString('base64url'));
        expect(fromBase64url(text)).toEqual(value);
      }),
    );
  });

  it('has one form for each bytes: what decodes encodes to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w=+/ -]{0,12}$/), (text) => {
        const decoded = fromBase64url(text);
        expect(decoded === undefined || toBase64url(decoded) === text).toBe(true);
      }),
      { numRuns: 2000 },
    );
    for (const text of ['A', 'Zh', 'Zm9', 'Zm8=', 'Zm+v', 'Zm/v', 'Zg\n', 'é']) {
      expect(fromBase64url(text), text).toBeUndefined();
    }
  });
});

describe('ByteReader', () => {
  it('reads the fields in their order', () => {
    const reader = new ByteReader(
      concatBytes(
        Uint8Array.of(7),
        uint32Bytes(0xfffffffe),
        uint53Bytes(2 ** 53 - 1),
        uint32Bytes(2),
        toUtf8('hi!'),
      ),
    );
    expect([reader.byte(), reader.uint32(), reader.uint53()]).toEqual([7, 0xfffffffe, 2 ** 53 - 1]);
    expect(fromUtf8(reader.block(2))).toBe('hi');
    expect(reader.left).toBe(1);
  });

  it('throws at the end, on a block above the cap, and on a number that JavaScript cannot hold', () => {
    expect(() => new ByteReader(new Uint8Array(3)).uint32()).toThrow(RangeError);
    expect(() => new ByteReader(uint32Bytes(100)).block(99)).toThrow(RangeError);
    expect(() => new ByteReader(uint32Bytes(100)).block(100)).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array(8).fill(255)).uint53()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array(8)).take(-1)).toThrow(RangeError);
  });

  it('gives copies: what was read does not change with its source', () => {
    const source = Uint8Array.of(1, 2, 3);
    const part = new ByteReader(source).take(2);
    source.fill(9);
    expect([...part]).toEqual([1, 2]);
  });
});

describe('small things', () => {
  it('uint53 keeps every safe integer', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(new ByteReader(uint53Bytes(value)).uint53()).toBe(value);
      }),
    );
  });

  it('UTF-8: text comes back, and what is not UTF-8 is no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(toUtf8(text))).toBe(text);
      }),
    );
    expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeUndefined();
    expect(fromUtf8(Uint8Array.of(0xed, 0xa0, 0x80))).toBeUndefined();
  });

  it('an identifier is 16 bytes in 22 letters, and nothing else is one', () => {
    expect(newId((length) => new Uint8Array(length).fill(255))).toBe('_____________________w');
    expect([...idBytes('AAAAAAAAAAAAAAAAAAAAAA')]).toEqual(Array(16).fill(0));
    for (const id of ['', 'AAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAB', 'A'.repeat(43)]) {
      expect(() => idBytes(id), id).toThrow(TypeError);
    }
  });

  it('equalBytes is equality of length and content', () => {
    fc.assert(
      fc.property(bytes(4), bytes(4), (a, b) => {
        expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
      }),
    );
  });
});
