/* Builds elements. Text is only ever set as text, so nothing a person typed can become markup. */

export const el = (tag, properties = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
};

/* Shows a view: new content, new title, focus on the heading, so that a screen reader starts there. */
export const show = (title, ...nodes) => {
  document.getElementById('main').replaceChildren(...nodes.filter(Boolean));
  document.title = `${title} · Trust360`;
  const heading = document.querySelector('#main h1');
  heading.tabIndex = -1;
  scrollTo({top: 0, behavior: 'instant'});
  heading.focus({preventScroll: true});
};

/* Said by screen readers, not shown. */
export const announce = (text) => {
  const live = document.getElementById('live');
  if (live.textContent !== text) {
    live.textContent = text;
  }
};

export const bar = (id, text, value, max) =>
  el('div', {class: 'progress'},
    el('label', {for: id}, text),
    el('progress', {id, max: Math.max(1, max), value}));
