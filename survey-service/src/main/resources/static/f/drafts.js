/*
 * Keeps every answer as it is given: sealed, and sent to the service, which cannot open it. A sealed copy waits in this
 * browser until the answers are handed in, and survives closing it. Tabs tell each other what they change; what another
 * device changed is found when keeping, and put together.
 */

import {call, insist, Refused} from '/f/api.js';
import {canSeal, seal, unseal} from '/f/box.js';
import {copiesOf, forget, forgetOwn, remember} from '/f/memory.js';

const REST = 500;
const FITS_A_LAST_REQUEST = 60_000;
const idOf = (sheet) => sheet.task.draftId;
const path = (sheet) => `/api/rater/drafts/${encodeURIComponent(idOf(sheet))}`;

export class Drafts {
  /*
   * `onState` hears saved · saving · offline · here · unkept, whenever it changes; `onMerge` hears which sheet took over
   * which entries from another tab or device.
   */
  constructor(secret, {onState, onMerge}) {
    this.secret = secret;
    this.onState = onState;
    this.onMerge = onMerge;
    this.marks = new Map();
    this.channels = new Map();
    this.waiting = new Map();
    this.failing = new Set();
    this.refused = new Set();
    this.lost = new Set();
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => document.hidden && this.flush());
  }

  /* Fills a sheet with what the service and this browser kept, the last write of every entry. */
  async load(sheet) {
    if (!canSeal()) {
      this.lost.add(sheet);
      return;
    }
    const copies = copiesOf(idOf(sheet));
    const here = await Promise.all(copies.map(({box}) => unseal(this.secret, idOf(sheet), box)));
    const there = await this.#fetch(sheet);
    [...here, there].filter(Boolean).forEach((draft) => sheet.merge(draft));
    this.#listen(sheet);
    if (here.some(Boolean) && !sheet.holdsNoMoreThan(there)) {
      this.keep(sheet);
    } else if (sheet.state === 'sent') {
      copies.forEach(({name}) => forget(name));
    }
  }

  #listen(sheet) {
    const channel = new BroadcastChannel(`trust360.${idOf(sheet)}`);
    channel.addEventListener('message', ({data}) => this.#merge(sheet, data));
    this.channels.set(sheet, channel);
  }

  #merge(sheet, draft) {
    const before = sheet.state;
    const changed = sheet.merge(draft);
    if (changed.length > 0 || sheet.state !== before) {
      this.onMerge(sheet, changed);
    }
  }

  async #fetch(sheet) {
    try {
      const {box, mark} = await insist(() => call('GET', path(sheet)), () => {});
      this.marks.set(sheet, mark);
      return box ? await unseal(this.secret, idOf(sheet), box) : undefined;
    } catch (failure) {
      if (failure instanceof Refused) {
        this.lost.add(sheet);
        return undefined;
      }
      throw failure;
    }
  }

  /* The sheet has changed: remembered here at once, told to other tabs, sent after a short rest. */
  keep(sheet) {
    this.channels.get(sheet)?.postMessage(sheet.toDraft());
    if (!canSeal()) {
      this.#tell();
      return;
    }
    this.#remember(sheet);
    this.refused.delete(sheet);
    if (!this.lost.has(sheet)) {
      const work = this.waiting.get(sheet) ?? this.#begin(sheet);
      work.box = seal(this.secret, idOf(sheet), sheet.toDraft());
      work.again = true;
    }
    this.#tell();
  }

  async #remember(sheet) {
    sheet.isRemembered = false;
    const copy = await seal(this.secret, idOf(sheet), sheet.toCopy());
    sheet.isRemembered = remember(idOf(sheet), copy);
  }

  #begin(sheet) {
    const work = {again: true, hurry: () => {}};
    this.waiting.set(sheet, work);
    this.#work(sheet, work).finally(() => {
      this.waiting.delete(sheet);
      this.failing.delete(sheet);
      if (sheet.state === 'sent' && !this.refused.has(sheet)) {
        forgetOwn(idOf(sheet));
      }
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
    const failed = () => {
      this.failing.add(sheet);
      this.#tell();
    };
    try {
      await insist(() => this.#put(sheet, work), failed);
      this.failing.delete(sheet);
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      await this.#overruled(sheet, work, failure);
    }
  }

  async #put(sheet, work) {
    work.again = false;
    const box = await work.box;
    const body = {box, replaces: this.marks.get(sheet) ?? null};
    const {mark} = await call('PUT', path(sheet), body, {keepalive: box.length < FITS_A_LAST_REQUEST});
    this.marks.set(sheet, mark);
  }

  async #overruled(sheet, work, {type}) {
    if (type === 'draft-overtaken') {
      const there = await this.#fetch(sheet);
      if (there) {
        this.#merge(sheet, there);
      }
      work.box = seal(this.secret, idOf(sheet), sheet.toDraft());
      work.again ||= !this.lost.has(sheet) && !sheet.holdsNoMoreThan(there);
    } else if (type === 'draft-not-found') {
      this.lost.add(sheet);
    } else {
      this.refused.add(sheet);
    }
  }

  /* The page may be going away: do not rest first. */
  flush() {
    this.waiting.forEach((work) => work.hurry());
  }

  /* Nothing is lost if the page goes now. */
  get isSafe() {
    return [...this.waiting.keys()].every((sheet) => sheet.isRemembered);
  }

  get state() {
    if (this.failing.size > 0) {
      return 'offline';
    }
    if (this.waiting.size > 0) {
      return 'saving';
    }
    if (this.refused.size > 0 || this.lost.size > 0) {
      return canSeal() ? 'here' : 'unkept';
    }
    return 'saved';
  }

  #tell() {
    this.onState(this.state);
  }
}
