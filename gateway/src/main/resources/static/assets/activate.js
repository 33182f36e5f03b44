/* Takes the secret out of the address, so that it stays in no history, and puts it where the form sends it. */
'use strict';

(() => {
  const field = document.getElementById('token');
  const token = new URLSearchParams(location.hash.slice(1)).get('t');
  if (location.hash) {
    history.replaceState(null, '', location.pathname);
  }
  if (token) {
    field.value = token;
  }
  const complete = Boolean(field.value);
  document.getElementById('no-token').hidden = complete;
  document.getElementById('lead').hidden = !complete;
  document.getElementById('activation').hidden = !complete;
})();
