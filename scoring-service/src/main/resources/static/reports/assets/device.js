/* What stays on this device: the key, if the leader wants so, in a form that can be used but not read; and what could
   not be sent yet, encrypted. */

const KEYS = 'keys';

const ask = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const store = async (mode) => {
  const opening = indexedDB.open('trust360-notebooks', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(KEYS);
  const database = await ask(opening);
  return database.transaction(KEYS, mode).objectStore(KEYS);
};

export const rememberKey = async (id, key) => ask((await store('readwrite')).put(key, id));

export const forgetKey = async (id) => ask((await store('readwrite')).delete(id)).catch(() => undefined);

export const rememberedKey = async (id) => {
  try {
    return await ask((await store('readonly')).get(id)) || null;
  } catch {
    return null;
  }
};

const place = (id) => `trust360-notebook-${id}`;

export const keepUnsent = (id, unsent) => {
  try {
    localStorage.setItem(place(id), JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
};

export const unsent = (id) => {
  try {
    return JSON.parse(localStorage.getItem(place(id)));
  } catch {
    return null;
  }
};

export const forgetUnsent = (id) => {
  try {
    localStorage.removeItem(place(id));
  } catch {
    /* A browser that keeps nothing has nothing to forget. */
  }
};
