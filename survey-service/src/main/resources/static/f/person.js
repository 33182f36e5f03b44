/* The second view: the statements about one person, a card each, own words, and sending it all. */

import {announce, bar, el, show} from '/f/dom.js';
import {minutes, nameOf} from '/f/overview.js';
import {question} from '/f/question.js';
import {commentId} from '/f/sheet.js';
import {ownWords} from '/f/words.js';

const toFirstSkipped = (sheet) => {
  const card = document.getElementById(`item-${sheet.skipped[0].id}`);
  card.scrollIntoView({block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'});
  card.querySelector('input').focus({preventScroll: true});
};

/* What stands above the button: it depends on what is answered, sent, and on its way. */
const sendHint = (form, sheet) => {
  const {texts} = form;
  if (sheet.state === 'sent') {
    return el('p', {class: 'muted'}, sheet.isBlank ? texts.sentBlank : texts.nothingToSend);
  }
  if (sheet.answered > 0 && sheet.skipped.length > 0) {
    return el('div', {class: 'stack'},
      el('p', {}, texts.skipped(sheet.skipped.length)),
      el('button', {type: 'button', class: 'button button--quiet f-start', click: () => toFirstSkipped(sheet)}, texts.firstSkipped));
  }
  return sheet.answered > 0 ? el('p', {}, texts.complete) : el('p', {class: 'muted'}, texts.nothingAnswered);
};

const sending = (form, sheet) => {
  const {texts} = form;
  const hint = el('div', {class: 'stack'});
  const message = el('p', {class: 'notice notice--warning', role: 'alert', hidden: true});
  const button = el('button', {type: 'button', class: 'button f-send'});
  const say = (text) => {
    message.textContent = text;
    message.hidden = text === '';
  };
  const refresh = () => {
    hint.replaceChildren(sendHint(form, sheet));
    const busy = form.isSending(sheet);
    button.textContent = busy ? texts.sending : sheet.isSent ? texts.sendAgain : texts.send;
    button.toggleAttribute('aria-busy', busy);
    button.setAttribute('aria-disabled', String(sheet.state === 'sent'));
  };
  button.addEventListener('click', () => {
    if (sheet.answered === 0) {
      say(texts.nothingAnswered);
    } else if (sheet.tooLong.length > 0) {
      say(texts.tooLong);
      document.getElementById(`comment-${sheet.tooLong[0]}`).focus();
    } else if (sheet.state !== 'sent' && !form.isSending(sheet)) {
      say('');
      form.send(sheet, say, refresh);
      refresh();
    }
  });
  refresh();
  const card = el('section', {class: 'card'}, hint, message, button, el('p', {class: 'hint'}, texts.editable(form.closesAt)),
    !sheet.isSent && el('p', {}, el('button', {
      type: 'button', class: 'f-text-button', click: () => form.askToDecline([sheet]),
    }, texts.declineAbout(sheet.task.name))));
  return {card, refresh, say};
};

/* What stays in sight while scrolling: how far this person is, and whether all is kept. */
const status = (form, sheet) => {
  const {texts} = form;
  const progress = bar('person', '', 0, sheet.asked);
  const left = el('small', {class: 'f-left'});
  const refresh = () => {
    progress.querySelector('label').replaceChildren(texts.one(sheet.answered, sheet.asked), ' ', left);
    progress.querySelector('progress').value = sheet.answered;
    left.textContent = sheet.skipped.length > 0 ? texts.minutesLeft(minutes(form.opened, sheet.skipped.length)) : '';
  };
  refresh();
  const kept = el('p', {class: 'f-kept', id: 'kept'}, texts[form.drafts.state]);
  kept.dataset.state = form.drafts.state;
  const told = el('p', {class: 'f-told', hidden: true});
  const tell = (text) => {
    told.textContent = text;
    told.hidden = text === '';
    if (text !== '') {
      announce(text);
    }
  };
  return {bar: el('div', {class: 'f-status'}, progress, kept, told), refresh, tell};
};

/* The cards to answer on, and by the id of its entry how to show what the sheet says now. */
export const cards = (form, sheet, changed) => {
  const refreshers = new Map();
  const questions = sheet.task.items.map((item, index) => {
    const {card, refresh} = question(form, sheet, item, index + 1, changed);
    refreshers.set(item.id, refresh);
    return card;
  });
  const words = sheet.task.comments && ownWords(form, sheet, changed);
  words?.fields.forEach(({refresh}, item) => refreshers.set(commentId(item), refresh));
  return {nodes: [...questions, words?.card].filter(Boolean), refreshers};
};

/* Gives what must happen when another tab or device changed something. */
export const showPerson = (form) => {
  const {texts, current} = form;
  const progress = status(form, current);
  const send = sending(form, current);
  const refresh = () => {
    progress.refresh();
    send.say('');
    send.refresh();
  };
  /* Changed elsewhere since the rater last did something here: one notice takes the place of another. */
  const told = new Set();
  const {nodes, refreshers} = cards(form, current, () => {
    form.changed(current);
    told.clear();
    progress.tell('');
    refresh();
  });
  show(nameOf(form, current),
    form.sheets.length > 1
      && el('button', {type: 'button', class: 'f-back', click: () => form.back()}, texts.back),
    el('div', {class: 'stack'},
      el('div', {},
        el('h1', {}, nameOf(form, current)),
        el('p', {class: 'muted'}, texts.relationship[current.task.relationship])),
      el('p', {class: 'notice notice--info'}, el('b', {class: 'visually-hidden'}, `${texts.whoSees}: `), current.task.sentence)),
    progress.bar, ...nodes, send.card);
  return {
    merged: (entries) => {
      entries.forEach((entry) => {
        refreshers.get(entry)?.();
        told.add(entry);
      });
      refresh();
      const numbers = [...told].map((entry) => current.task.items.findIndex((item) => item.id === entry) + 1).filter((number) => number > 0);
      progress.tell(told.size > 0 ? texts.elsewhereChanged(numbers.sort((a, b) => a - b), numbers.length < told.size) : '');
    },
  };
};
