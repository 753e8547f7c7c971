import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 20 hexadecimal digits (80 bits) of the SHA-256 of a text: enough to tell findings apart, short in a marker. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 20);
}
