/* The second view: the statements about one person, a card each, and sending them. */

import {announce, bar, el, show} from '/f/dom.js';
import {nameOf, totals} from '/f/overview.js';

/* The label of a point, where the questionnaire names every point or this one is an end of the scale. */
const labelOf = ({scaleMax, scaleLabels}, point) => {
  if (scaleLabels.length === scaleMax) {
    return scaleLabels[point - 1];
  }
  return point === 1 ? scaleLabels[0] : point === scaleMax ? scaleLabels.at(-1) : '';
};

/* Up to six points a label fits into the cell of a wide screen; a phone shows what the ends mean. */
const hasLabels = ({scaleMax, scaleLabels}) => scaleLabels.length === scaleMax && scaleMax <= 6;

const choice = (form, item, value, face, onChoice) => {
  const input = el('input', {
    type: 'radio', name: item.id, value: value ?? '', change: () => onChoice(value),
    checked: form.current.answers.has(item.id) && form.current.answers.get(item.id) === value,
  });
  return el('label', {class: value === null ? 'scale__none' : undefined}, input, el('span', {}, ...face));
};

const point = (form, item, value, onChoice) => {
  const label = labelOf(form.opened, value);
  return choice(form, item, value, [
    el('b', {class: 'f-point'}, String(value)),
    label && el('small', {class: hasLabels(form.opened) ? 'f-label' : 'visually-hidden'}, label),
  ].filter(Boolean), onChoice);
};

const ends = (opened) => opened.scaleLabels.length > 1
  && el('p', {class: hasLabels(opened) ? 'f-ends f-ends--narrow' : 'f-ends', 'aria-hidden': 'true'},
    el('small', {}, `1 = ${opened.scaleLabels[0]}`), el('small', {}, `${opened.scaleMax} = ${opened.scaleLabels.at(-1)}`));

const question = (form, item, number, onChange) => {
  const {texts, opened, current} = form;
  const clear = el('button', {
    type: 'button', class: 'f-clear', hidden: !current.answers.has(item.id), 'aria-label': `${texts.clear}: ${item.text}`,
  }, texts.clear);
  const answered = (value) => {
    current.answer(item.id, value);
    clear.hidden = false;
    onChange();
  };
  const group = el('fieldset', {class: `scale f-scale-${opened.scaleMax}`},
    el('legend', {},
      el('small', {class: 'f-number'}, texts.position(number, current.asked)), el('b', {class: 'f-text'}, item.text)),
    ...Array.from({length: opened.scaleMax}, (_, index) => point(form, item, index + 1, answered)),
    ends(opened) || '',
    choice(form, item, null, [texts.cannotJudge], answered));
  clear.addEventListener('click', () => {
    group.querySelector('input:checked').checked = false;
    current.clear(item.id);
    clear.hidden = true;
    group.querySelector('input').focus();
    announce(texts.cleared);
    onChange();
  });
  return el('section', {class: 'card f-item', id: `item-${item.id}`}, group, clear);
};

const toFirstSkipped = (sheet) => {
  const card = document.getElementById(`item-${sheet.skipped[0].id}`);
  card.scrollIntoView({block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'});
  card.querySelector('input').focus({preventScroll: true});
};

/* What stands above the button: it depends on what is answered, sent, and on its way. */
const sendHint = (form, sheet) => {
  const {texts} = form;
  if (sheet.state === 'sent') {
    return el('p', {class: 'muted'}, sheet.answered > 0 ? texts.nothingToSend : texts.sentBlank);
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
    } else if (sheet.state !== 'sent' && !form.isSending(sheet)) {
      say('');
      form.send(sheet, say, refresh);
      refresh();
    }
  });
  refresh();
  const card = el('section', {class: 'card'}, hint, message, button, el('p', {class: 'hint'}, texts.editable(form.closesAt)));
  return {card, refresh, say};
};

/* What stays in sight while scrolling: how far this person is, and whether all is kept. */
const status = (form, sheet) => {
  const {texts} = form;
  const progress = bar('person', '', 0, sheet.asked);
  const inAll = el('small', {class: 'f-all'});
  const refresh = () => {
    const {answered, asked} = totals(form.sheets);
    progress.querySelector('label').replaceChildren(texts.one(sheet.answered, sheet.asked), inAll);
    progress.querySelector('progress').value = sheet.answered;
    inAll.textContent = form.sheets.length > 1 ? texts.inAll(answered, asked) : '';
  };
  refresh();
  const kept = el('p', {class: 'f-kept', id: 'kept'}, texts[form.drafts.state]);
  kept.dataset.state = form.drafts.state;
  return {bar: el('div', {class: 'f-status'}, progress, kept), refresh};
};

export const showPerson = (form) => {
  const {texts, current} = form;
  const progress = status(form, current);
  const send = sending(form, current);
  const changed = () => {
    form.changed(current);
    progress.refresh();
    send.say('');
    send.refresh();
  };
  show(nameOf(form, current),
    form.sheets.length > 1
      && el('button', {type: 'button', class: 'f-back', click: () => form.back()}, texts.back),
    el('div', {class: 'stack'},
      el('div', {},
        el('h1', {}, nameOf(form, current)),
        el('p', {class: 'muted'}, texts.relationship[current.task.relationship])),
      el('p', {class: 'notice notice--info'}, el('b', {class: 'visually-hidden'}, `${texts.whoSees}: `), current.task.sentence)),
    progress.bar,
    ...current.task.items.map((item, index) => question(form, item, index + 1, changed)),
    send.card);
};
