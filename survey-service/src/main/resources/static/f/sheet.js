/*
 * What has been answered about one person so far, and what of it has been sent. Every entry knows when it was made, so
 * that two tabs or devices put together always agree: the last write of each entry wins.
 */

const COMMENT = 'comment:';

const sorted = (entries) => JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const isNewer = (entry, than) => than === undefined || entry.at > than.at
  || (entry.at === than.at && JSON.stringify(entry) > JSON.stringify(than));

export class Sheet {
  constructor(task) {
    this.task = task;
    this.entries = new Map();
    this.sent = null;
    this.latest = 0;
  }

  /* Later than everything seen so far, even where another device's clock is ahead. */
  #now() {
    this.latest = Math.max(Date.now(), this.latest + 1);
    return this.latest;
  }

  answer(item, value) {
    this.entries.set(item, {value, at: this.#now()});
  }

  clear(item) {
    this.entries.set(item, {at: this.#now()});
  }

  comment(item, text) {
    this.entries.set(COMMENT + item, {value: text, at: this.#now()});
  }

  /* What was written about the comment item, as it was typed. */
  written(item) {
    return this.entries.get(COMMENT + item)?.value ?? '';
  }

  get answers() {
    return new Map(this.task.items.map((item) => [item.id, this.entries.get(item.id)?.value])
      .filter(([, value]) => value !== undefined));
  }

  /* What is asked in the rater's own words. */
  get questions() {
    return this.task.comments?.items ?? [];
  }

  get comments() {
    return new Map(this.questions.map(({id}) => [id, this.written(id)])
      .filter(([, text]) => text.trim() !== ''));
  }

  get fingerprint() {
    return sorted(this.answers) + sorted(this.comments);
  }

  /* The service has taken exactly this. */
  markSent(fingerprint) {
    this.sent = {fingerprint, at: this.#now()};
  }

  /* new · open (begun, not sent) · sent · changed (sent, and changed since) · declined */
  get state() {
    if (this.task.declined) {
      return 'declined';
    }
    if (this.sent !== null) {
      return this.sent.fingerprint === this.fingerprint ? 'sent' : 'changed';
    }
    if (this.task.done && this.isBlank) {
      return 'sent';
    }
    return this.isBlank ? 'new' : 'open';
  }

  get isBlank() {
    return this.answers.size === 0 && this.comments.size === 0;
  }

  get isSent() {
    return this.task.done || this.sent !== null;
  }

  get answered() {
    return this.answers.size;
  }

  get asked() {
    return this.task.items.length;
  }

  get skipped() {
    const {answers} = this;
    return this.task.items.filter((item) => !answers.has(item.id));
  }

  get tooLong() {
    return this.questions.map(({id}) => id).filter((id) => this.written(id).trim().length > this.task.comments.longest);
  }

  toDraft() {
    return {entries: Object.fromEntries(this.entries), sent: this.sent};
  }

  /* A draft with the words of the questionnaire, so that it can be read without the service. */
  toCopy() {
    return {
      ...this.toDraft(),
      name: this.task.name,
      statements: this.task.items.map(({id, text}) => [id, text]),
      questions: this.questions.map(({id, text}) => [id, text]),
    };
  }

  holdsNoMoreThan(draft) {
    return draft !== undefined && this.sent?.at === draft.sent?.at
      && sorted(this.entries) === sorted(Object.entries(draft.entries));
  }

  /*
   * Takes from a draft what is newer; gives the ids of what reads differently now. Items that the questionnaire does not
   * have are dropped: a draft from an older page cannot break the form.
   */
  merge(draft) {
    const known = new Set([...this.task.items.map((item) => item.id), ...this.questions.map(({id}) => COMMENT + id)]);
    const changed = [];
    for (const [id, entry] of Object.entries(draft.entries ?? {})) {
      const mine = this.entries.get(id);
      if (known.has(id) && isNewer(entry, mine)) {
        this.entries.set(id, entry);
        this.latest = Math.max(this.latest, entry.at);
        if (mine?.value !== entry.value) {
          changed.push(id);
        }
      }
    }
    if (draft.sent && isNewer(draft.sent, this.sent ?? undefined)) {
      this.sent = draft.sent;
      this.latest = Math.max(this.latest, draft.sent.at);
    }
    return changed;
  }
}

export const commentId = (item) => COMMENT + item;
