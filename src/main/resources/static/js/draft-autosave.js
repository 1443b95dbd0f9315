// <form data-draft action="/answers/…">: saves while somebody types, and says so in [data-draft-state]. The first save
// of something new gives the page its address. A token that went stale is replaced, and the save tried again.
for (const form of document.querySelectorAll('[data-draft]:not([data-draft-quiet])')) {
  const state = form.querySelector('[data-draft-state]');
  const address = () => form.getAttribute('action'); // form.action is a field of that name
  const texts = () => [...form.elements].filter((field) => field.matches('textarea, input[type="text"]'));
  const typed = () => JSON.stringify([...texts().map((field) => field.value), ...[...form.querySelectorAll(':checked')].map((field) => field.value)]);
  const isNew = () => !/[0-9a-f]{12}$/.test(address());
  const blank = () => texts().every((field) => !field.value.trim());
  let saved = typed(), timer, running = false, halted = false;

  const say = (key, detail = '') => {
    const text = state.dataset[key] + detail;
    if (state.textContent !== text) state.textContent = text;
  };
  const send = async (retry = true) => {
    const response = await fetch(`${address()}/autosave`, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' }, keepalive: typed().length < 20000,
    });
    const result = await response.json().catch(() => ({}));
    if (response.status === 409 && result.token && retry) {
      document.querySelectorAll('input[name="_csrf"]').forEach((field) => (field.value = result.token));
      return send(false);
    }
    return { status: response.status, result };
  };
  const taken = ({ url, version, savedAt }, text) => {
    saved = text;
    form.elements.version.value = version;
    if (address() !== url) {
      form.setAttribute('action', url);
      history.replaceState(history.state, '', url);
    }
    say('saved', new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
    form.dispatchEvent(new CustomEvent('draft:saved', { detail: { url, all: typed() === text } }));
  };
  const save = async () => {
    clearTimeout(timer);
    const text = typed();
    if (running || halted || text === saved || (isNew() && blank())) return;
    running = true;
    say('saving');
    const { status, result } = await send().catch(() => ({ status: 0 }));
    running = false;
    if (status === 200) taken(result, text);
    else if (status === 409) { halted = true; say('conflict'); }
    else if (status === 404) say('missing');
    else if (status === 422) say(result.obstacle);
    else say('offline');
    if (typed() !== text || status === 0 || status >= 429) timer = setTimeout(save, status === 200 ? 1200 : 5000);
  };

  form.addEventListener('input', () => {
    if (!running && !halted) say('unsaved');
    clearTimeout(timer);
    timer = setTimeout(save, 1200);
  });
  form.addEventListener('submit', () => { halted = true; clearTimeout(timer); });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) halted = false; });
  addEventListener('online', save);
  document.addEventListener('visibilitychange', () => document.hidden && save());
}
