/* What has been answered about one person so far, and what of it has been sent. */

const fingerprint = (answers) => JSON.stringify([...answers].sort());

export class Sheet {
  constructor(task) {
    this.task = task;
    this.answers = new Map();
    this.sent = null;
    this.changedAt = 0;
  }

  answer(item, value) {
    this.answers.set(item, value);
    this.changedAt = Date.now();
  }

  clear(item) {
    this.answers.delete(item);
    this.changedAt = Date.now();
  }

  /* The service has taken exactly these answers. */
  markSent(answers) {
    this.sent = fingerprint(answers);
    this.changedAt = Date.now();
  }

  /* new · open (begun, not sent) · sent · changed (sent, and changed since) */
  get state() {
    if (this.sent !== null) {
      return this.sent === fingerprint(this.answers) ? 'sent' : 'changed';
    }
    if (this.task.done && this.answers.size === 0) {
      return 'sent';
    }
    return this.answers.size === 0 ? 'new' : 'open';
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
    return this.task.items.filter((item) => !this.answers.has(item.id));
  }

  toDraft() {
    return {answers: Object.fromEntries(this.answers), sent: this.sent, changedAt: this.changedAt};
  }

  /* Items that the questionnaire does not have are dropped; a draft from an older page cannot break the form. */
  restore(draft) {
    const asked = new Set(this.task.items.map((item) => item.id));
    this.answers = new Map(Object.entries(draft.answers ?? {}).filter(([item]) => asked.has(item)));
    this.sent = draft.sent ?? null;
    this.changedAt = draft.changedAt ?? 0;
  }
}
