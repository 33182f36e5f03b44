/* The rating form: opens the personal link, and leads from view to view. */

import {Refused, call, insist} from '/f/api.js';
import {canSeal, nameOfLink, seal, unseal} from '/f/box.js';
import {showDecline} from '/f/decline.js';
import {announce, el, show} from '/f/dom.js';
import {Drafts} from '/f/drafts.js';
import {showEnd} from '/f/ended.js';
import {allCopies, formOf, rememberForm} from '/f/memory.js';
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
    this.sheets = [];
    this.current = null;
    this.shown = null;
    this.underway = new Map();
    this.speak(navigator.language);
  }

  speak(language) {
    this.texts = textsIn(language);
    this.language = shownIn(language);
    /* The rater's language as the browser's own region writes it. */
    this.region = navigator.languages.find((tag) => tag.split('-')[0] === this.language) ?? this.language;
    document.documentElement.lang = this.language;
    document.getElementById('skip').textContent = this.texts.skip;
    document.querySelector('body > footer').textContent = this.texts.footer;
    const opening = document.querySelector('#opening label');
    if (opening) {
      opening.textContent = this.texts.opening;
    }
  }

  number(value) {
    return new Intl.NumberFormat(this.region).format(value);
  }

  list(names) {
    return new Intl.ListFormat(this.region).format(names);
  }

  date(instant) {
    return new Intl.DateTimeFormat(this.region, {dateStyle: 'full', timeStyle: 'short'}).format(new Date(instant));
  }

  async open() {
    this.opened = await insist(
      () => call('POST', '/api/rater/open', {token: this.secret}),
      () => {
        document.querySelector('#opening label').textContent = this.texts.openingSlowly;
      });
    this.speak(this.opened.language);
    this.closesAt = this.date(this.opened.closesAt);
    this.sheets = this.opened.assignments.map((task) => new Sheet(task));
    this.drafts = new Drafts(this.secret, {
      onState: (state) => this.kept(state),
      onMerge: (sheet, changed) => this.merged(sheet, changed),
    });
    await this.#rememberForm();
    await Promise.all(this.sheets.filter((sheet) => sheet.task.editable).map((sheet) => this.drafts.load(sheet)));
    this.start();
  }

  /* So that this browser can still say what it was about when the link opens nothing any more. */
  async #rememberForm() {
    if (canSeal()) {
      const {campaign, language, closesAt} = this.opened;
      rememberForm(await nameOfLink(this.secret), await seal(this.secret, 'form', {campaign, language, closesAt}));
    }
  }

  start() {
    addEventListener('popstate', (event) => this.view(event.state));
    addEventListener('beforeunload', (event) => {
      if (this.underway.size > 0 || !this.drafts.isSafe) {
        event.preventDefault();
      }
    });
    this.view(history.state);
  }

  /* Everybody, one person, or declining some; the state of the history says which. */
  view(state) {
    const named = (subject) => this.sheets.find((sheet) => sheet.task.subjectId === subject && sheet.task.editable);
    this.current = named(state?.person) ?? null;
    this.shown = null;
    const declining = (state?.decline ?? []).map(named).filter((sheet) => sheet && !sheet.isSent);
    if (this.current) {
      this.shown = showPerson(this);
    } else if (declining.length > 0) {
      showDecline(this, declining);
    } else {
      showOverview(this);
    }
  }

  #go(state) {
    history.pushState(state, '');
    this.view(state);
  }

  openPerson(sheet) {
    if (sheet.task.declined) {
      this.takeUpAgain(sheet);
    }
    this.#go({person: sheet.task.subjectId});
  }

  askToDecline(sheets) {
    this.#go({decline: sheets.map((sheet) => sheet.task.subjectId)});
  }

  back() {
    this.#go(null);
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
    const trouble = state !== 'saved' && state !== 'saving';
    if (state !== this.announced && (trouble || (state === 'saved' && this.announced))) {
      announce(this.texts[state]);
      this.announced = trouble ? state : null;
    }
  }

  /* Another tab or device was here: shown at once, and told, because the last write counts. */
  merged(sheet, changed) {
    if (sheet === this.current) {
      this.shown.merged(changed);
    }
  }

  isSending(sheet) {
    return this.underway.has(sheet);
  }

  /* Until it is acknowledged; the same answers sent twice are one answer to the service. */
  async send(sheet, say, refresh) {
    const {answers, comments, fingerprint} = sheet;
    this.underway.set(sheet, true);
    announce(this.texts.sending);
    try {
      const body = {
        token: this.secret,
        subjectId: sheet.task.subjectId,
        answers: Object.fromEntries(answers),
        comments: Object.fromEntries(comments),
      };
      await insist(() => call('POST', '/api/rater/submissions', body), () => say(this.texts.waitingToSend));
      this.underway.delete(sheet);
      sheet.markSent(fingerprint);
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
    switch (failure instanceof Refused ? failure.type : '') {
      case 'link-not-valid':
        this.end();
        break;
      case 'answered-with-another-link':
        say(this.texts.answeredElsewhere);
        break;
      default:
        say(this.texts.refused);
    }
  }

  /* The form was open, and is not any more. */
  end() {
    const {texts} = this;
    const unsent = this.sheets.filter((sheet) => sheet.state !== 'sent').map((sheet) => sheet.toCopy());
    showEnd(texts, texts.closed, texts.closedNow, unsent);
  }

  /* True where it was not to be. */
  async decline(sheets, reason, say) {
    const subjectIds = sheets.map((sheet) => sheet.task.subjectId);
    try {
      await insist(() => call('POST', '/api/rater/declines', {token: this.secret, subjectIds, reason}), () => say(this.texts.waitingToTell));
    } catch (failure) {
      this.refused(failure, say);
      return true;
    }
    sheets.forEach((sheet) => {
      sheet.task.declined = true;
    });
    return false;
  }

  /* Not waited for: whoever hands in has not declined anyway. */
  takeUpAgain(sheet) {
    sheet.task.declined = false;
    call('POST', '/api/rater/declines/taken-back', {token: this.secret, subjectId: sheet.task.subjectId}).catch(() => {});
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
        this.opened.issued && el('p', {}, texts.firstCounts),
        el('p', {class: 'muted'}, texts.editable(this.closesAt)),
        !next && el('p', {}, texts.allSent),
        el('div', {class: 'row'},
          next && el('button', {type: 'button', class: 'button', click: () => this.openPerson(next)},
            texts.next(nameOf(this, next))),
          el('button', {type: 'button', class: 'button button--quiet', click: () => this.view(null)}, texts.overview))));
  }

  /* The link opens nothing. Where this browser knows what it once opened, that is said, and nothing is lost. */
  async endOfLink() {
    const remembered = canSeal() ? formOf(await nameOfLink(this.secret)) : null;
    const about = remembered && await unseal(this.secret, 'form', remembered);
    const copies = await Promise.all(allCopies().map(({draftId, box}) => unseal(this.secret, draftId, box)));
    const unsent = copies.filter((copy) => copy?.statements);
    if (about) {
      this.speak(about.language);
      showEnd(this.texts, this.texts.closed, this.texts.closedText(about.campaign), unsent);
    } else {
      showEnd(this.texts, this.texts.notValid, this.texts.notValidText, unsent);
    }
  }
}

/* Without the address, which holds secrets of links and nothing else. */
const skip = (event) => {
  event.preventDefault();
  document.getElementById('main').focus();
};

const run = async () => {
  const form = new Form(secretOfLink());
  const {texts} = form;
  addEventListener('hashchange', () => location.hash.startsWith('#t=') && location.reload());
  document.getElementById('skip').addEventListener('click', skip);
  if (!form.secret) {
    showEnd(texts, texts.noLink, texts.noLinkText);
    return;
  }
  try {
    await form.open();
  } catch (failure) {
    if (failure instanceof Refused) {
      await form.endOfLink();
    } else {
      showEnd(texts, texts.trouble, texts.troubleText);
    }
  }
};

run();
