/*
 * Keeps every answer as it is given: sealed, and sent to the service, which cannot open it. What could not be sent yet
 * waits, sealed too, in this browser, and survives closing it.
 */

import {call, insist, Refused} from '/f/api.js';
import {canSeal, seal, unseal} from '/f/box.js';

const REST = 500;
const path = (sheet) => `/api/rater/drafts/${encodeURIComponent(sheet.task.draftId)}`;
const name = (sheet) => `trust360.draft.${sheet.task.draftId}`;

/* The browser may refuse to remember anything; then a draft lives on the page and with the service only. */
const remembered = {
  get: (sheet) => attempt(() => localStorage.getItem(name(sheet))),
  put: (sheet, box) => attempt(() => localStorage.setItem(name(sheet), box)),
  remove: (sheet) => attempt(() => localStorage.removeItem(name(sheet))),
};

const attempt = (action) => {
  try {
    return action();
  } catch {
    return null;
  }
};

export class Drafts {
  /* `onState` hears saved · saving · offline · unkept, whenever it changes. */
  constructor(secret, onState) {
    this.secret = secret;
    this.onState = onState;
    this.waiting = new Map();
    this.failing = new Set();
    this.lost = new Set();
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => document.hidden && this.flush());
  }

  /* Fills a sheet with the newer of what the service and what this browser kept. */
  async load(sheet) {
    if (!canSeal()) {
      this.lost.add(sheet);
      return;
    }
    const here = remembered.get(sheet);
    const [kept, unsent] = await Promise.all([this.#kept(sheet), here && unseal(this.secret, sheet.task.draftId, here)]);
    const newest = [kept, unsent].filter(Boolean).sort((a, b) => b.changedAt - a.changedAt)[0];
    if (newest) {
      sheet.restore(newest);
    }
    if (newest && newest === unsent) {
      this.keep(sheet);
    } else if (here) {
      remembered.remove(sheet);
    }
  }

  async #kept(sheet) {
    try {
      const {box} = await insist(() => call('GET', path(sheet)), () => {});
      return box ? await unseal(this.secret, sheet.task.draftId, box) : undefined;
    } catch (failure) {
      if (failure instanceof Refused) {
        this.lost.add(sheet);
        return undefined;
      }
      throw failure;
    }
  }

  /* The sheet has changed: remembered here at once, sent after a short rest. */
  keep(sheet) {
    if (this.lost.has(sheet)) {
      this.#tell();
      return;
    }
    const work = this.waiting.get(sheet) ?? this.#begin(sheet);
    const box = seal(this.secret, sheet.task.draftId, sheet.toDraft());
    work.box = box;
    work.again = true;
    box.then((sealed) => work.box === box && this.waiting.has(sheet) && remembered.put(sheet, sealed));
    this.#tell();
  }

  #begin(sheet) {
    const work = {again: true, hurry: () => {}};
    this.waiting.set(sheet, work);
    this.#work(sheet, work).finally(() => {
      this.waiting.delete(sheet);
      this.failing.delete(sheet);
      remembered.remove(sheet);
      this.#tell();
    });
    return work;
  }

  async #work(sheet, work) {
    while (work.again) {
      await new Promise((resolve) => {
        work.hurry = resolve;
        setTimeout(resolve, REST);
      });
      await this.#send(sheet, work);
    }
  }

  /* Until it is kept; a newer box takes the place of one that could not be sent. */
  async #send(sheet, work) {
    const once = async () => {
      work.again = false;
      await call('PUT', path(sheet), {box: await work.box}, {keepalive: true});
    };
    const failed = () => {
      this.failing.add(sheet);
      this.#tell();
    };
    try {
      await insist(once, failed);
      this.failing.delete(sheet);
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.lost.add(sheet);
    }
  }

  /* The page may be going away: do not rest first. */
  flush() {
    this.waiting.forEach((work) => work.hurry());
  }

  get isKept() {
    return this.waiting.size === 0;
  }

  get state() {
    if (this.failing.size > 0) {
      return 'offline';
    }
    if (this.waiting.size > 0) {
      return 'saving';
    }
    return this.lost.size > 0 ? 'unkept' : 'saved';
  }

  #tell() {
    this.onState(this.state);
  }
}
