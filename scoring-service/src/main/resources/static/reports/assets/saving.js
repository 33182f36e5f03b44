/* Keeps what is typed: on this device at once, on the server within two seconds, again when the network is back. */

import {put} from './notebook.js';
import {forgetUnsent, keepUnsent} from './device.js';

const SOON = 800;
const AT_LATEST = 1500;
const AGAIN = 4000;
const LOCALLY = 150;
const REMEMBERED = 3;

/*
 * notebook: {id, key, lock, revision}; answers() gives what is on the page; tell(state) is called with saving, saved,
 * waiting, overtaken, too-large, signed-out or refused.
 */
export const saver = (address, notebook, answers, tell) => {
  let changes = 0;
  let savedChanges = 0;
  let firstUnsaved = 0;
  let running = null;
  let timer = 0;
  let localTimer = 0;
  let stopped = false;
  let unanswered = [];

  const locally = async () => {
    const box = await put(notebook.id, notebook.key, answers());
    if (!stopped && changes > savedChanges) {
      keepUnsent(notebook.id, {revision: notebook.revision, box, sent: unanswered.slice(-REMEMBERED)});
    }
    return box;
  };

  const later = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  };

  /* What came in between may be our own, its answer lost on the way: then we go on from there. */
  const isOurs = async () => {
    const response = await window.trust360.fetch(address, {headers: {Accept: 'application/json'}});
    const there = response.status === 200 ? await response.json() : null;
    if (!there || !unanswered.includes(there.box)) {
      return false;
    }
    notebook.revision = there.revision;
    return true;
  };

  const answered = async (response, upTo) => {
    if (response.ok) {
      notebook.revision = (await response.json()).revision;
      savedChanges = upTo;
      unanswered = [];
      if (changes === upTo) {
        forgetUnsent(notebook.id);
        tell('saved');
      } else {
        firstUnsaved = performance.now();
        later(SOON);
      }
    } else if (response.status === 409 && await isOurs()) {
      later(LOCALLY);
    } else if (response.status >= 500) {
      tell('waiting');
      later(AGAIN);
    } else {
      stopped = response.status === 409 || response.status === 404;
      tell({404: 'refused', 409: 'overtaken', 413: 'too-large', 401: 'signed-out', 403: 'signed-out'}[response.status]
        || 'refused');
    }
  };

  const sendOnce = async () => {
    const upTo = changes;
    tell('saving');
    const box = await locally();
    unanswered.push(box);
    try {
      const response = await window.trust360.fetch(address, {
        method: 'PUT',
        headers: {'Content-Type': 'application/json', Accept: 'application/json'},
        body: JSON.stringify({revision: notebook.revision, lock: notebook.lock, box}),
      });
      await answered(response, upTo);
    } catch {
      tell('waiting');
      later(AGAIN);
    }
  };

  const send = () => {
    if (running || stopped || changes === savedChanges) {
      return running;
    }
    running = sendOnce().finally(() => {
      running = null;
    });
    return running;
  };

  window.addEventListener('online', () => later(0));
  document.addEventListener('visibilitychange', () => document.hidden && later(0));

  return {
    changed() {
      firstUnsaved = changes === savedChanges ? performance.now() : firstUnsaved;
      changes += 1;
      if (!stopped) {
        tell('saving');
      }
      clearTimeout(localTimer);
      localTimer = setTimeout(locally, LOCALLY);
      if (!running) {
        later(Math.max(0, Math.min(SOON, firstUnsaved + AT_LATEST - performance.now())));
      }
    },
    now: () => {
      changes += 1;
      clearTimeout(timer);
      return send();
    },
    /* The choice after an overtaking: go on from the revision that is there now. */
    goOn(revision) {
      notebook.revision = revision;
      stopped = false;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(localTimer);
    },
  };
};
