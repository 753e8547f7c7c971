import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 20 hexadecimal digits (80 bits) of the SHA-256 of a text: enough to tell findings apart, short in a marker. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 20);
}

/** The same hash, worked out once for each text: proofs find nearly the same again and again. */
export function remembering(hash: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const digits = known.get(text) ?? hash(text);
    known.set(text, digits);
    return digits;
  };
}
