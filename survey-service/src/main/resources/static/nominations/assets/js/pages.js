/* What is wrong takes the focus and is read out; what could not be sent says so where it was sent from. */
'use strict';

(() => {
  document.addEventListener('htmx:afterSwap', () => {
    document.querySelector('[data-focus]')?.focus();
  });

  const failed = (event) => {
    const form = event.target.closest?.('form, .field');
    const text = document.getElementById('no-connection');
    if (form && text) {
      form.querySelector('[data-no-connection]')?.remove();
      const note = text.content.firstElementChild.cloneNode(true);
      note.dataset.noConnection = '';
      form.append(note);
    }
  };
  document.addEventListener('htmx:sendError', failed);
  document.addEventListener('htmx:responseError', failed);
})();
