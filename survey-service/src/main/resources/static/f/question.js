/* A card with one statement: the points of the scale, "cannot judge", and taking the answer back. */

import {announce, el} from '/f/dom.js';

/* The label of a point, where the questionnaire names every point or this one is an end of the scale. */
export const labelOf = ({scaleMax, scaleLabels}, point) => {
  if (scaleLabels.length === scaleMax) {
    return scaleLabels[point - 1];
  }
  return point === 1 ? scaleLabels[0] : point === scaleMax ? scaleLabels.at(-1) : '';
};

/* Up to six points a label fits into the cell of a wide screen; a phone shows what the ends mean. */
const hasLabels = ({scaleMax, scaleLabels}) => scaleLabels.length === scaleMax && scaleMax <= 6;

const choice = (item, value, face, onChoice) => el('label', {class: value === null ? 'scale__none' : undefined},
  el('input', {type: 'radio', name: item.id, value: value ?? '', change: () => onChoice(value)}),
  el('span', {}, ...face));

const point = (opened, item, value, onChoice) => {
  const label = labelOf(opened, value);
  return choice(item, value, [
    el('b', {class: 'f-point'}, String(value)),
    label && el('small', {class: hasLabels(opened) ? 'f-label' : 'visually-hidden'}, label),
  ].filter(Boolean), onChoice);
};

const ends = (opened) => opened.scaleLabels.length > 1
  && el('p', {class: hasLabels(opened) ? 'f-ends f-ends--narrow' : 'f-ends', 'aria-hidden': 'true'},
    el('small', {}, `1 = ${opened.scaleLabels[0]}`), el('small', {}, `${opened.scaleMax} = ${opened.scaleLabels.at(-1)}`));

/* The card, and how to show what the sheet says now. */
export const question = ({texts, opened}, sheet, item, number, onChange) => {
  const clear = el('button', {type: 'button', class: 'f-clear', 'aria-label': `${texts.clear}: ${item.text}`}, texts.clear);
  const answered = (value) => {
    sheet.answer(item.id, value);
    clear.hidden = false;
    onChange();
  };
  const group = el('fieldset', {class: `scale f-scale-${opened.scaleMax}`},
    el('legend', {},
      el('small', {class: 'f-number'}, texts.position(number, sheet.asked)), el('b', {class: 'f-text'}, item.text)),
    ...Array.from({length: opened.scaleMax}, (_, index) => point(opened, item, index + 1, answered)),
    ends(opened) || '',
    choice(item, null, [texts.cannotJudge], answered));
  const refresh = () => {
    const value = sheet.answers.get(item.id);
    clear.hidden = value === undefined;
    group.querySelectorAll('input').forEach((input) => {
      input.checked = value !== undefined && input.value === String(value ?? '');
    });
  };
  clear.addEventListener('click', () => {
    sheet.clear(item.id);
    refresh();
    group.querySelector('input').focus();
    announce(texts.cleared);
    onChange();
  });
  refresh();
  return {card: el('section', {class: 'card f-item', id: `item-${item.id}`}, group, clear), refresh};
};
