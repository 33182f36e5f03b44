/* The first view: what it is about, whom to rate, how far everything is. */

import {bar, el, show} from '/f/dom.js';

const BADGES = {new: '', open: 'badge--open', sent: 'badge--done', changed: 'badge--waiting'};
const SECONDS_PER_ITEM = 8;

export const nameOf = (form, sheet) =>
  sheet.task.relationship === 'self' ? form.texts.yourself(sheet.task.name) : sheet.task.name;

const action = (texts, sheet) => {
  if (sheet.isSent) {
    return texts.change;
  }
  return sheet.answered > 0 ? texts.goOn : texts.start;
};

const person = (form, sheet, number) => {
  const {texts} = form;
  const name = nameOf(form, sheet);
  const label = action(texts, sheet);
  return el('li', {},
    el('section', {class: 'card', 'aria-labelledby': `person-${number}`},
      el('div', {class: 'row f-spread'},
        el('h3', {id: `person-${number}`}, name),
        el('span', {class: `badge ${BADGES[sheet.state]}`}, texts.state[sheet.state])),
      el('p', {class: 'hint'}, sheet.task.relationship === 'self' ? '' : `${texts.relationship[sheet.task.relationship]}. `,
        sheet.task.sentence),
      !sheet.task.editable && el('p', {class: 'notice notice--info'}, texts.elsewhere),
      sheet.task.editable && sheet.answered > 0
        && bar(`done-${number}`, texts.one(sheet.answered, sheet.asked), sheet.answered, sheet.asked),
      sheet.task.editable && el('button', {
        class: sheet.isSent ? 'button button--quiet' : 'button',
        type: 'button',
        'aria-label': texts.forPerson(label, name),
        click: () => form.openPerson(sheet),
      }, label)));
};

/* Of those that this link can answer. */
export const totals = (sheets) => sheets.filter((sheet) => sheet.task.editable).reduce(
  (sum, sheet) => ({answered: sum.answered + sheet.answered, asked: sum.asked + sheet.asked}), {answered: 0, asked: 0});

const intro = ({texts, sheets}, asked) => {
  const others = sheets.filter((sheet) => sheet.task.relationship !== 'self').length;
  const minutes = texts.minutes(Math.max(1, Math.round(asked * SECONDS_PER_ITEM / 60)));
  return texts.intro(texts.whom(others < sheets.length, others), asked, minutes);
};

export const showOverview = (form) => {
  const {texts, opened, sheets} = form;
  const {answered, asked} = totals(sheets);
  const everything = sheets.reduce((sum, sheet) => sum + sheet.asked, 0);
  show(opened.campaign,
    el('div', {class: 'stack'},
      el('h1', {}, opened.campaign),
      el('p', {class: 'lead'}, intro(form, everything)),
      el('p', {class: 'muted'}, texts.howKept),
      el('p', {class: 'f-closes'}, texts.closes(form.closesAt))),
    sheets.length > 1 && asked > 0 && bar('all', texts.all(answered, asked), answered, asked),
    el('h2', {class: 'visually-hidden'}, texts.people),
    el('ul', {class: 'f-list'}, ...sheets.map((sheet, index) => person(form, sheet, index))));
};
