// <form data-draft="name" data-draft-first="name while it was new">: keeps what is typed in this browser until it is
// saved, and offers it again after a crash.
for (const form of document.querySelectorAll('[data-draft]')) {
  const prefix = 'greenroom.draft.';
  const found = document.querySelector('[data-draft-found]');
  const fields = [...form.elements].filter((field) => field.matches('textarea, input[type="text"]'));
  const typed = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const same = (one, other) => Object.keys({ ...one, ...other }).every((name) => (one[name] ?? '').trim() === (other[name] ?? '').trim());
  let key = prefix + form.dataset.draft;

  const read = (name) => {
    try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
  };
  const write = () => {
    try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: typed() })); } catch { /* storage is closed or full */ }
  };
  const forget = (name = key) => {
    try { localStorage.removeItem(name); } catch { /* nothing was kept, then */ }
  };

  // What a new form had kept is saved by now, if this page came from it.
  const asNew = prefix + form.dataset.draftFirst;
  if (key !== asNew && same(read(asNew)?.fields ?? {}, typed())) forget(asNew);

  const kept = read(key);
  if (kept && same(kept.fields, typed())) forget();
  else if (kept && found) {
    found.hidden = false;
    found.querySelector('[data-draft-time]').textContent = new Date(kept.at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
    found.querySelector('[data-draft-restore]').addEventListener('click', () => {
      fields.forEach((field) => (field.value = kept.fields[field.name] ?? field.value));
      found.hidden = true;
      fields[0].focus();
      form.dispatchEvent(new Event('input'));
    });
    found.querySelector('[data-draft-discard]').addEventListener('click', () => { forget(); found.hidden = true; fields[0].focus(); });
  }

  form.addEventListener('input', write);
  form.addEventListener('draft:saved', ({ detail }) => {
    forget();
    key = prefix + detail.url.split('/').pop();
    if (detail.all) forget();
    else write();
  });
}
