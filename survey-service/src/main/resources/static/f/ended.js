/* The end of the way: the link opens nothing, or nothing any more; what was not sent can be taken along as text. */

import {announce, el, show} from '/f/dom.js';

/* A copy in words, as one would write it down. */
const inWords = (texts, {name, statements, questions, entries}) => {
  const said = (id, value) => (value === null ? texts.cannotJudge : String(value));
  const answers = statements.filter(([id]) => entries[id]?.value !== undefined)
    .map(([id, text]) => `${text} – ${said(id, entries[id].value)}`);
  const words = questions.filter(([id]) => (entries[`comment:${id}`]?.value ?? '').trim() !== '')
    .map(([id, text]) => `${text}\n${entries[`comment:${id}`].value}`);
  return answers.length + words.length === 0 ? '' : [name, ...answers, ...words].join('\n');
};

/* Browsers offer the clipboard on https and on localhost only; elsewhere what is selected can be copied. */
const copied = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
};

const takeAlong = (texts, text) => {
  const area = el('textarea', {id: 'unsent', readonly: true, rows: 10, 'aria-describedby': 'unsent-hint'});
  area.value = text;
  const copy = el('button', {type: 'button', class: 'button'}, texts.copy);
  copy.addEventListener('click', async () => {
    area.select();
    const done = await copied(text);
    copy.textContent = done ? texts.copied : texts.copy;
    announce(done ? texts.copied : texts.copyByHand);
  });
  return el('section', {class: 'card'},
    el('div', {class: 'field'},
      el('label', {for: 'unsent'}, texts.unsent), el('p', {class: 'hint', id: 'unsent-hint'}, texts.unsentHint), area),
    el('div', {class: 'row'}, copy));
};

/* `copies` is what was answered and not sent; nothing to take along where it is empty. */
export const showEnd = (texts, title, text, copies = []) => {
  const unsent = copies.map((copy) => inWords(texts, copy)).filter((words) => words !== '').join('\n\n');
  show(title,
    el('h1', {}, title),
    el('p', {class: 'lead'}, text),
    unsent !== '' && takeAlong(texts, unsent));
};
