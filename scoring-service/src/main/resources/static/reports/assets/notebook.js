/* The locked notebook: what is written is encrypted here, and only here is it opened. No key leaves the browser. */

export const ITERATIONS = 600000;

const NONCE = 12;
const CODE_BYTES = 20;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PAD = 1024;

const utf8 = new TextEncoder();

const encode = (bytes) => {
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const decode = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')),
  (sign) => sign.charCodeAt(0));

const random = (length) => crypto.getRandomValues(new Uint8Array(length));

/* What a seal is for is part of it, so none can be put in another's place. */
const parameters = (nonce, purpose) => ({name: 'AES-GCM', iv: nonce, additionalData: utf8.encode(purpose)});

const seal = async (key, bytes, purpose) => {
  const nonce = random(NONCE);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(nonce, purpose), key, bytes));
  const all = new Uint8Array(NONCE + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE);
  return encode(all);
};

const open = async (key, text, purpose) => {
  const all = decode(text);
  return new Uint8Array(await crypto.subtle.decrypt(
    parameters(all.subarray(0, NONCE), purpose), key, all.subarray(NONCE)));
};

const ofPassphrase = async (passphrase, salt, iterations) => {
  const typed = await crypto.subtle.importKey(
    'raw', utf8.encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({name: 'PBKDF2', hash: 'SHA-256', salt: decode(salt), iterations},
    typed, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
};

/* The code has 160 random bits: there is nothing to guess, so nothing to slow down. */
const ofCode = async (bytes, salt) => {
  const typed = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt: decode(salt), info: utf8.encode('trust360 recovery code')},
    typed, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
};

const written = (bytes) => {
  let bits = '';
  for (const byte of bytes) {
    bits += byte.toString(2).padStart(8, '0');
  }
  return bits.match(/.{5}/g).map((five) => ALPHABET[parseInt(five, 2)]).join('').match(/.{4}/g).join('-');
};

/* As people copy it: small letters, spaces, O for 0, I and L for 1. Null where it is no code. */
const readCode = (text) => {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (signs.length !== CODE_BYTES * 8 / 5 || [...signs].some((sign) => !ALPHABET.includes(sign))) {
    return null;
  }
  const bits = [...signs].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g), (eight) => parseInt(eight, 2));
};

const usable = (raw) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/* A new key, wrapped under the passphrase and under a code that is told this once. */
export const create = async (id, passphrase) => {
  const raw = random(32);
  const code = random(CODE_BYTES);
  const salt = encode(random(16));
  const lock = {
    salt,
    iterations: ITERATIONS,
    passphrase: await seal(await ofPassphrase(passphrase, salt, ITERATIONS), raw, `trust360 passphrase ${id}`),
    recovery: await seal(await ofCode(code, salt), raw, `trust360 recovery ${id}`),
  };
  const key = await usable(raw);
  raw.fill(0);
  return {key, lock, code: written(code)};
};

/* The key, or null where the passphrase is another. */
export const unlock = async (id, lock, passphrase) => {
  try {
    const wrapping = await ofPassphrase(passphrase, lock.salt, lock.iterations);
    return await usable(await open(wrapping, lock.passphrase, `trust360 passphrase ${id}`));
  } catch {
    return null;
  }
};

/* The key and a lock with a new passphrase, or null where the code is another. The code stays good. */
export const recover = async (id, lock, text, passphrase) => {
  const code = readCode(text);
  if (!code) {
    return null;
  }
  try {
    const raw = await open(await ofCode(code, lock.salt), lock.recovery, `trust360 recovery ${id}`);
    const wrapping = await ofPassphrase(passphrase, lock.salt, lock.iterations);
    const renewed = {...lock, passphrase: await seal(wrapping, raw, `trust360 passphrase ${id}`)};
    return {key: await usable(raw), lock: renewed};
  } catch {
    return null;
  }
};

/* Filled up to a full kilobyte: the length tells little. */
export const put = (id, key, answers) => {
  const plain = utf8.encode(JSON.stringify(answers));
  const filled = new Uint8Array(Math.ceil(plain.length / PAD) * PAD).fill(0x20);
  filled.set(plain);
  return seal(key, filled, `trust360 notebook ${id}`);
};

/* What was put in, or null where the key is another or somebody changed the box. */
export const take = async (id, key, box) => {
  try {
    return JSON.parse(new TextDecoder().decode(await open(key, box, `trust360 notebook ${id}`)));
  } catch {
    return null;
  }
};
