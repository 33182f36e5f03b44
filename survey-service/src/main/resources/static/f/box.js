/*
 * A draft leaves the browser only inside a box that nobody can open without the secret T of the link:
 *
 *   key  HKDF-SHA-256 of the UTF-8 text of T, salt "trust360 draft v1", info = the draft's id, 256 bit
 *   box  "1." + base64url(nonce of 96 bit || AES-256-GCM of the JSON, the draft's id as additional data)
 *
 * The JSON is filled up with spaces to a multiple of 1 KiB, so that the length does not tell how much is answered.
 */

const SALT = 'trust360 draft v1';
const VERSION = '1.';
const NONCE_BYTES = 12;
const FILL = 1024;

const bytes = (text) => new TextEncoder().encode(text);

const encode = (data) => {
  let binary = '';
  data.forEach((byte) => {
    binary += String.fromCharCode(byte);
  });
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const decode = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/* Browsers offer cryptography on https and on localhost only. */
export const canSeal = () => globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;

const keys = new Map();

/* One key per draft, derived once, so that sealing an answer takes no time. */
const keyOf = (secret, draftId) => {
  const name = `${draftId}.${secret}`;
  if (!keys.has(name)) {
    keys.set(name, derive(secret, draftId));
  }
  return keys.get(name);
};

const derive = async (secret, draftId) => {
  const material = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt: bytes(SALT), info: bytes(draftId)},
    material, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
};

/* The link under a name that does not give it away. */
export const nameOfLink = async (secret) =>
  encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(`form${secret}`)))).slice(0, 22);

export const seal = async (secret, draftId, content) => {
  const json = bytes(JSON.stringify(content));
  const filled = new Uint8Array(Math.ceil(json.length / FILL) * FILL).fill(32);
  filled.set(json);
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv, additionalData: bytes(draftId)}, await keyOf(secret, draftId), filled);
  const box = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  box.set(iv);
  box.set(new Uint8Array(sealed), NONCE_BYTES);
  return VERSION + encode(box);
};

/* Undefined for a box that is not ours or was tampered with: better an empty form than somebody else's answers. */
export const unseal = async (secret, draftId, box) => {
  try {
    const data = decode(box.slice(VERSION.length));
    const json = await crypto.subtle.decrypt(
      {name: 'AES-GCM', iv: data.slice(0, NONCE_BYTES), additionalData: bytes(draftId)},
      await keyOf(secret, draftId), data.slice(NONCE_BYTES));
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return undefined;
  }
};
