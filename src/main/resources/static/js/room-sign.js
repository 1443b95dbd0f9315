// <form data-room>: signs in every 30 seconds while the page is open, and saves what is typed at every pause.
// Tells the rest of the room by the event "room:heard" what the server answered. Without connection the text waits
// in this browser.
const every = 30_000;
const pause = 1_000;

for (const form of document.querySelectorAll('[data-room]')) {
  const { answer, version, turn } = form.elements;
  const state = document.querySelector('[data-save-state]');
  const key = `${form.dataset.path} ${turn.value}`;
  let stored = answer?.defaultValue, busy = false, again = false, left = false, timer;

  const say = (word) => state && state.textContent !== state.dataset[word] && (state.textContent = state.dataset[word]);
  const keep = (text) => { try { text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text); } catch { /* then only the page has it */ } };
  const kept = () => { try { return localStorage.getItem(key); } catch { return null; } };

  const sign = async () => {
    if (busy) return (again = true);
    busy = true;
    const text = answer?.value;
    const body = new URLSearchParams(new FormData(form));
    if (text === stored) body.delete('answer');
    else say('saving');
    try {
      const reply = await fetch(`${form.dataset.path}/presence`, { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (!reply.ok) throw new Error(reply.status);
      const heard = await reply.json();
      if (heard.saved === 'CONFLICT') say('conflict');
      else {
        version.value = heard.here ? heard.version : version.value;
        stored = text;
        keep(null);
        if (answer) say(answer.value === stored && stored ? 'saved' : 'waiting');
      }
      if (!heard.here && heard.saved !== 'CONFLICT' && !left) location.reload();
      form.dispatchEvent(new CustomEvent('room:heard', { detail: heard }));
    } catch {
      if (answer && answer.value !== stored) { keep(answer.value); say('offline'); }
    }
    busy = false;
    if (again) { again = false; sign(); }
  };

  if (answer) {
    const waiting = kept();
    if (waiting !== null && waiting !== stored) { answer.value = waiting; say('restored'); } else say('waiting');
    answer.addEventListener('input', () => { say('waiting'); clearTimeout(timer); timer = setTimeout(sign, pause); });
  }
  form.addEventListener('room:sign', sign);
  form.addEventListener('submit', () => { left = true; if (answer) keep(answer.value === stored ? null : answer.value); });
  addEventListener('online', sign);
  document.addEventListener('visibilitychange', () => document.hidden || sign());
  setInterval(() => left || sign(), every);
  sign();
}
