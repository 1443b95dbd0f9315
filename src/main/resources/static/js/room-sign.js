// <form data-room>: signs in every 30 seconds while the page is open, and saves what is typed at every pause.
// Tells the rest of the room by the event "room:heard" what the server answered, and asks by "room:leave" before it
// loads the page again. What cannot be saved waits in this browser, with the version that it was written over.
const every = 30_000;
const pause = 1_000;

for (const form of document.querySelectorAll('[data-room]')) {
  const { answer, version, turn, spokenSeconds } = form.elements;
  const state = document.querySelector('[data-save-state]');
  const key = `${form.dataset.path} ${turn.value}`;
  let stored = form.dataset.stored ?? answer?.defaultValue;
  let undecided = form.dataset.obstacle === 'CHANGED';
  let busy = false, again = false, left = false, done = 'saved', timer;

  const say = (word) => state && state.textContent !== state.dataset[word] && (state.textContent = state.dataset[word]);
  const unsaved = () => Boolean(answer) && answer.value !== stored;
  const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept, then */ } };
  const keep = () => {
    if (!unsaved()) return forget();
    try { localStorage.setItem(key, JSON.stringify({ version: version.value, text: answer.value, spoken: spokenSeconds?.value })); } catch { /* then only the page has it */ }
  };
  const kept = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };

  const hear = (heard, sent) => {
    form.dispatchEvent(new CustomEvent('room:heard', { detail: heard }));
    if (heard.saved === 'CONFLICT' || heard.saved === 'CLOSED') { keep(); return say('conflict'); }
    if (sent !== undefined) {
      stored = sent;
      if (heard.here) version.value = heard.version;
      keep();
    }
    if (answer && !undecided) say(unsaved() || !stored ? 'waiting' : done);
    const elsewhere = !heard.here || heard.taken === Boolean(answer) || heard.version !== Number(version.value);
    if (elsewhere && !left && !unsaved() && form.dispatchEvent(new Event('room:leave', { cancelable: true }))) location.reload();
  };

  const sign = async () => {
    if (busy) return (again = true);
    busy = true;
    const body = new URLSearchParams(new FormData(form));
    const sent = unsaved() && !undecided ? answer.value : undefined;
    sent === undefined ? body.delete('answer') : say('saving');
    try {
      const reply = await fetch(`${form.dataset.path}/presence`, { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (reply.ok) hear(await reply.json(), sent);
      else if (unsaved()) { keep(); say('refused'); }
    } catch {
      if (unsaved()) { keep(); say('offline'); }
    }
    busy = false;
    if (again) { again = false; sign(); }
  };

  if (answer) {
    const waiting = kept();
    if (undecided) keep();
    else if (waiting && waiting.text !== stored) {
      Object.assign(answer, { value: waiting.text });
      Object.assign(version, { value: waiting.version });
      if (waiting.spoken) Object.assign(spokenSeconds ?? {}, { value: waiting.spoken });
      done = 'restored';
    } else forget();
    answer.addEventListener('input', () => { undecided = false; done = 'saved'; say('waiting'); clearTimeout(timer); timer = setTimeout(sign, pause); });
  }
  form.addEventListener('room:sign', sign);
  form.addEventListener('submit', () => { left = true; keep(); });
  addEventListener('pagehide', keep);
  addEventListener('online', sign);
  addEventListener('pageshow', ({ persisted }) => { if (persisted) { left = false; sign(); } });
  document.addEventListener('visibilitychange', () => document.hidden || sign());
  setInterval(() => left || sign(), every);
  sign();
}
