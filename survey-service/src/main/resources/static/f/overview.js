/* The first view: what it is about, whom to rate, how far everything is. */

import {bar, el, show} from '/f/dom.js';

const BADGES = {new: '', open: 'badge--open', sent: 'badge--done', changed: 'badge--waiting', declined: ''};

/* Every time on these pages is counted by one rule, that of the mails too, rounded up to the minute; said to the rater. */
export const minutes = ({secondsPerStatement}, statements) => Math.ceil(statements * secondsPerStatement / 60);

export const nameOf = (form, sheet) =>
  sheet.task.relationship === 'self' ? form.texts.yourself(sheet.task.name) : sheet.task.name;

const action = (texts, sheet) => {
  if (sheet.isSent) {
    return texts.change;
  }
  if (sheet.task.declined) {
    return texts.afterAll;
  }
  return sheet.isBlank ? texts.start : texts.goOn;
};

const person = (form, sheet, number) => {
  const {texts} = form;
  const {task} = sheet;
  const name = nameOf(form, sheet);
  const label = action(texts, sheet);
  return el('li', {},
    el('section', {class: 'card', 'aria-labelledby': `person-${number}`},
      el('div', {class: 'row f-spread'},
        el('h3', {id: `person-${number}`}, name),
        el('span', {class: `badge ${BADGES[sheet.state]}`}, texts.state[sheet.state])),
      el('p', {class: 'hint'}, task.relationship === 'self' ? '' : `${texts.relationship[task.relationship]}. `,
        task.sentence),
      !task.editable && el('p', {class: 'notice notice--info'}, texts.elsewhere),
      task.editable && sheet.answered > 0
        && bar(`done-${number}`, texts.one(sheet.answered, sheet.asked), sheet.answered, sheet.asked),
      task.editable && el('div', {class: 'row'},
        el('button', {
          class: sheet.isSent || task.declined ? 'button button--quiet' : 'button',
          type: 'button',
          'aria-label': texts.forPerson(label, name),
          click: () => form.openPerson(sheet),
        }, label),
        isOwed(sheet) && el('button', {
          class: 'f-text-button',
          type: 'button',
          'aria-label': texts.forPerson(texts.decline, name),
          click: () => form.askToDecline([sheet]),
        }, texts.decline))));
};

const isOwed = (sheet) => sheet.task.editable && !sheet.isSent && !sheet.task.declined;

/* Of those that this link can answer, and that the rater is willing to. */
const totals = (sheets) => sheets.filter((sheet) => sheet.task.editable && !sheet.task.declined).reduce(
  (sum, sheet) => ({answered: sum.answered + sheet.answered, asked: sum.asked + sheet.asked}), {answered: 0, asked: 0});

/* Of what is not sent yet: whoever has sent has nothing left to do. */
const left = (sheets) => sheets.filter(isOwed).reduce((sum, sheet) => sum + sheet.skipped.length, 0);

const intro = ({texts, sheets}) => {
  const others = sheets.filter((sheet) => sheet.task.relationship !== 'self').length;
  const everything = sheets.reduce((sum, sheet) => sum + sheet.asked, 0);
  return texts.intro(texts.whom(others < sheets.length, others), everything);
};

const timeLeft = ({texts, opened, closesAt}, statements) =>
  (statements > 0 ? texts.timeLeft(minutes(opened, statements), closesAt) : texts.nothingLeft(closesAt));

const declineAll = (form) => {
  const owed = form.sheets.filter(isOwed);
  return owed.length > 1 && el('p', {}, el('button', {
    type: 'button', class: 'f-text-button', click: () => form.askToDecline(owed),
  }, form.texts.declineAll));
};

export const showOverview = (form) => {
  const {texts, opened, sheets} = form;
  const {answered, asked} = totals(sheets);
  const statements = left(sheets);
  show(opened.campaign,
    el('div', {class: 'stack'},
      el('h1', {}, opened.campaign),
      el('p', {class: 'lead'}, intro(form)),
      el('p', {class: 'f-closes'}, timeLeft(form, statements)),
      statements > 0 && el('p', {class: 'hint'}, [texts.timeRule(opened.secondsPerStatement), texts.howKept, texts.anyOrder].join(' '))),
    opened.issued && el('p', {class: 'notice notice--info'}, texts.issued),
    sheets.length > 1 && asked > 0 && bar('all', texts.all(answered, asked), answered, asked),
    el('h2', {class: 'visually-hidden'}, texts.people),
    el('ul', {class: 'f-list'}, ...sheets.map((sheet, index) => person(form, sheet, index))),
    declineAll(form));
};
