/* The card for the rater's own words: who will read them, said before the first keystroke, and how much fits. */

import {announce, el} from '/f/dom.js';

/* Said aloud once so little is left. */
const NEARLY = 0.1;

const field = (form, sheet, {id: item, text}, onChange) => {
  const {texts} = form;
  const {longest} = sheet.task.comments;
  const id = `comment-${item}`;
  const count = el('p', {class: 'hint f-count', id: `${id}_count`});
  const error = el('p', {class: 'error', id: `${id}_error`, hidden: true});
  const area = el('textarea', {
    id, rows: 4, autocomplete: 'off', 'aria-describedby': `words-who words-warning ${id}_count ${id}_error`,
  });
  let stage = 'fine';
  const measure = (aloud) => {
    const left = longest - area.value.trim().length;
    const before = stage;
    stage = left < 0 ? 'over' : left <= longest * NEARLY ? 'nearly' : 'fine';
    count.textContent = texts.count(form.number(longest - left), form.number(longest));
    error.hidden = left >= 0;
    error.textContent = left < 0 ? texts.over(form.number(-left)) : '';
    area.setAttribute('aria-invalid', String(left < 0));
    if (aloud && stage !== before && stage !== 'fine') {
      announce(left < 0 ? error.textContent : texts.nearly(form.number(left)));
    }
  };
  area.addEventListener('input', () => {
    sheet.comment(item, area.value);
    measure(true);
    onChange();
  });
  const refresh = () => {
    if (area.value !== sheet.written(item)) {
      area.value = sheet.written(item);
    }
    measure(false);
  };
  refresh();
  return {box: el('div', {class: 'field'}, el('label', {for: id}, text), area, count, error), refresh};
};

/* The card, and by comment item how to show what the sheet says now. */
export const ownWords = (form, sheet, onChange) => {
  const {texts} = form;
  const fields = new Map(sheet.questions.map((question) => [question.id, field(form, sheet, question, onChange)]));
  const card = el('section', {class: 'card', 'aria-labelledby': 'words'},
    el('h2', {id: 'words'}, texts.words),
    el('div', {class: 'notice notice--info stack f-tight'},
      el('p', {id: 'words-who'}, sheet.task.comments.sentence),
      el('p', {id: 'words-warning'}, el('b', {}, texts.recognised))),
    ...[...fields.values()].map(({box}) => box));
  return {card, fields};
};
