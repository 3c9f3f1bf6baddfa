import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expose, plain } from './runs.js';

/** A field as it is: its value is the model. */
export function field(host, { name }) {
  expose({
    name,
    family: host.tagName === 'INPUT' ? 'input' : 'textarea',
    host: () => host,
    text: () => host.value,
    set: (text) => {
      host.value = plain(text);
    },
    focus: () => host.focus(),
  });
}

/** Mastodon and GitHub's newer pages: React holds the value and writes it back on every render; the model is React's state. */
export function reactTextarea(place, { name, attributes = {}, changed }) {
  let value;
  let change;
  function Field() {
    [value, change] = useState('');
    return h('textarea', {
      ...attributes,
      value,
      onChange: (event) => {
        change(event.target.value);
        changed?.(event.target.value);
      },
    });
  }
  flushSync(() => createRoot(place).render(h(Field)));
  const host = () => place.querySelector('textarea');
  expose({
    name,
    family: 'textarea',
    host,
    text: () => value,
    set: (text) => {
      flushSync(() => change(plain(text)));
      changed?.(plain(text));
    },
    focus: () => host().focus(),
  });
}

/** A field of one row that grows with what one writes, as titles of articles do. */
export function growing(host) {
  host.addEventListener('input', () => {
    host.style.height = 'auto';
    host.style.height = `${host.scrollHeight + host.offsetHeight - host.clientHeight}px`;
  });
}
