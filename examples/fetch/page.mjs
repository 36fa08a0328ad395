import { listCounterparts } from './counterparts.mjs';

const [form, name, token, list, alert] = ['form', '#name', '#token', 'ol', 'p'].map((at) => document.querySelector(at));
let asked = new AbortController();

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  list.replaceChildren();
  alert.textContent = '';
  try {
    const lines = await listCounterparts(name.value, { url: form.getAttribute('action'), token: token.value, signal });
    list.append(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
    if (lines.length === 0) alert.textContent = 'Nobody has this name, or met anybody.';
  } catch (error) {
    if (!signal.aborted) alert.textContent = `${error.code ?? 'no answer'}: ${error.message}`;
  }
});
