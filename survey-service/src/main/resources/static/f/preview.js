/* The cards of the form for those who look before anybody is asked: what raters see, and nothing is kept or sent. */

import {cards} from '/f/person.js';
import {Sheet} from '/f/sheet.js';
import {textsIn} from '/f/texts.js';

const place = document.getElementById('preview');
const opened = JSON.parse(place.dataset.form);
const form = {
  opened,
  texts: textsIn(opened.language),
  number: (value) => new Intl.NumberFormat(opened.language).format(value),
};

place.append(...cards(form, new Sheet(opened.assignments[0]), () => {}).nodes);
