/* The rating form: opens the personal link, and leads from view to view. */

import {Refused, call, insist} from '/f/api.js';
import {announce, el, show} from '/f/dom.js';
import {Drafts} from '/f/drafts.js';
import {nameOf, showOverview} from '/f/overview.js';
import {showPerson} from '/f/person.js';
import {Sheet} from '/f/sheet.js';
import {shownIn, textsIn} from '/f/texts.js';

const KEY = 'trust360.link';

/* The secret leaves the address bar at once; this tab remembers it until it is closed. */
const secretOfLink = () => {
  const inAddress = new URLSearchParams(location.hash.slice(1)).get('t');
  if (location.hash) {
    history.replaceState(null, '', location.pathname);
  }
  try {
    if (inAddress) {
      sessionStorage.setItem(KEY, inAddress);
    }
    return inAddress ?? sessionStorage.getItem(KEY);
  } catch {
    return inAddress;
  }
};

class Form {
  constructor(secret) {
    this.secret = secret;
    this.texts = textsIn(navigator.language);
    this.sheets = [];
    this.current = null;
    this.underway = new Map();
    this.speak(navigator.language);
  }

  speak(language) {
    this.texts = textsIn(language);
    document.documentElement.lang = shownIn(language);
    document.getElementById('skip').textContent = this.texts.skip;
    document.querySelector('body > footer').textContent = this.texts.footer;
    const opening = document.querySelector('#opening label');
    if (opening) {
      opening.textContent = this.texts.opening;
    }
  }

  async open() {
    this.opened = await insist(
      () => call('POST', '/api/rater/open', {token: this.secret}),
      () => {
        document.querySelector('#opening label').textContent = this.texts.openingSlowly;
      });
    this.speak(this.opened.language);
    this.closesAt = new Intl.DateTimeFormat(this.#region(), {dateStyle: 'full', timeStyle: 'short'})
      .format(new Date(this.opened.closesAt));
    this.sheets = this.opened.assignments.map((task) => new Sheet(task));
    this.drafts = new Drafts(this.secret, (state) => this.kept(state));
    await Promise.all(this.sheets.filter((sheet) => sheet.task.editable).map((sheet) => this.drafts.load(sheet)));
    this.start();
  }

  /* The rater's language as the browser's own region writes it. */
  #region() {
    const language = shownIn(this.opened.language);
    return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
  }

  start() {
    addEventListener('popstate', (event) => this.view(event.state?.person));
    addEventListener('beforeunload', (event) => {
      if (this.underway.size > 0 || !this.drafts.isKept) {
        event.preventDefault();
      }
    });
    this.view(history.state?.person);
  }

  view(person) {
    this.current = this.sheets.find((sheet) => sheet.task.subjectId === person && sheet.task.editable) ?? null;
    if (this.current) {
      showPerson(this);
    } else {
      showOverview(this);
    }
  }

  openPerson(sheet) {
    history.pushState({person: sheet.task.subjectId}, '');
    this.view(sheet.task.subjectId);
  }

  back() {
    history.pushState(null, '');
    this.view(null);
  }

  changed(sheet) {
    this.drafts.keep(sheet);
  }

  kept(state) {
    const shown = document.getElementById('kept');
    if (shown) {
      shown.textContent = this.texts[state];
      shown.dataset.state = state;
    }
    if (state === 'offline' || (state === 'saved' && this.wasOffline)) {
      announce(this.texts[state]);
    }
    this.wasOffline = state === 'offline';
  }

  isSending(sheet) {
    return this.underway.has(sheet);
  }

  /* Until it is acknowledged; the same answers sent twice are one answer to the service. */
  async send(sheet, say, refresh) {
    const answers = new Map(sheet.answers);
    this.underway.set(sheet, true);
    announce(this.texts.sending);
    try {
      const body = {token: this.secret, subjectId: sheet.task.subjectId, answers: Object.fromEntries(answers)};
      await insist(() => call('POST', '/api/rater/submissions', body), () => say(this.texts.waitingToSend));
      this.underway.delete(sheet);
      sheet.markSent(answers);
      this.drafts.keep(sheet);
      if (this.current === sheet) {
        this.thank(sheet);
      }
    } catch (failure) {
      this.underway.delete(sheet);
      this.refused(failure, say);
      refresh();
    }
  }

  refused(failure, say) {
    const {texts} = this;
    switch (failure instanceof Refused ? failure.type : '') {
      case 'collection-closed':
      case 'campaign-closed':
        this.tell(texts.closed, texts.closedNow);
        break;
      case 'link-not-valid':
        this.tell(texts.notValid, texts.notValidText);
        break;
      case 'answered-with-another-link':
        say(texts.answeredElsewhere);
        break;
      default:
        say(texts.refused);
    }
  }

  thank(sheet) {
    const {texts} = this;
    const next = this.sheets.find((other) => other.task.editable && (other.state === 'new' || other.state === 'open'));
    history.replaceState(null, '');
    this.current = null;
    show(texts.thanks,
      el('div', {class: 'stack f-thanks'},
        el('h1', {}, texts.thanks),
        el('p', {class: 'notice notice--success'},
          sheet.task.relationship === 'self' ? texts.receivedOwn : texts.received(sheet.task.name)),
        el('p', {class: 'muted'}, texts.editable(this.closesAt)),
        !next && el('p', {}, texts.allSent),
        el('div', {class: 'row'},
          next && el('button', {type: 'button', class: 'button', click: () => this.openPerson(next)},
            texts.next(nameOf(this, next))),
          el('button', {type: 'button', class: 'button button--quiet', click: () => this.view(null)}, texts.overview))));
  }

  tell(title, text) {
    show(title, el('div', {class: 'stack'}, el('h1', {}, title), el('p', {class: 'lead'}, text)));
  }
}

/* Without the address, which holds secrets of links and nothing else. */
const skip = (event) => {
  event.preventDefault();
  document.getElementById('main').focus();
};

const run = async () => {
  const form = new Form(secretOfLink());
  addEventListener('hashchange', () => location.hash.startsWith('#t=') && location.reload());
  document.getElementById('skip').addEventListener('click', skip);
  if (!form.secret) {
    form.tell(form.texts.noLink, form.texts.noLinkText);
    return;
  }
  try {
    await form.open();
  } catch (failure) {
    if (failure instanceof Refused && failure.type === 'campaign-closed') {
      form.speak(failure.problem.language);
      form.tell(form.texts.closed, form.texts.closedText(failure.problem.campaign));
    } else if (failure instanceof Refused) {
      form.tell(form.texts.notValid, form.texts.notValidText);
    } else {
      form.tell(form.texts.trouble, form.texts.troubleText);
    }
  }
};

run();
