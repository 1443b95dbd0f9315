// <section data-voice>: what is said becomes text in the field, where it can be corrected before it is sent: by the
// instance's own transcription server, or by the browser's dictation once it was chosen.
for (const voice of document.querySelectorAll('[data-voice]')) {
  const field = document.getElementById('answer');
  const part = (name) => voice.querySelector(`[data-voice-${name}]`);
  const [again, dictation, dictate, privacy] = ['again', 'dictation', 'dictate', 'privacy'].map(part);
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  const lang = 'en-GB';
  const waiting = []; // to be written down, the oldest first
  let recognition, running;

  const say = (detail) => voice.dispatchEvent(new CustomEvent('voice:say', { detail }));
  const add = (text) => {
    if (!field || !text.trim()) return;
    field.value = [field.value.trimEnd(), text.trim()].filter(Boolean).join(' ').slice(0, field.maxLength);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const ask = async ({ recording }) => {
    const headers = { 'Content-Type': recording.type || 'audio/webm', 'X-XSRF-TOKEN': document.querySelector('[data-room] [name="_csrf"]').value };
    const reply = await fetch(voice.dataset.server, { method: 'POST', headers, body: recording });
    if (!reply.ok) throw new Error(reply.headers.has('Retry-After') ? 'busy' : 'noserver');
    return (await reply.json()).text;
  };

  const work = async () => {
    again.hidden = true;
    voice.dataset.busy = 'true';
    say('transcribing');
    try {
      while (waiting.length) {
        add(await ask(waiting[0]));
        voice.dispatchEvent(new CustomEvent('voice:written', { detail: { ...waiting.shift(), written: true } }));
      }
      say('transcribed');
    } catch ({ message }) {
      again.hidden = false;
      say(message === 'busy' ? message : 'noserver');
    }
    delete voice.dataset.busy;
  };
  const transcribe = () => (running ??= work().finally(() => (running = undefined)));

  const start = () => {
    if (!dictate.checked) return;
    recognition = Object.assign(new Recognition(), { lang, continuous: true, interimResults: false });
    if (dictate.dataset.local) recognition.processLocally = true;
    recognition.addEventListener('result', ({ results, resultIndex }) => [...results].slice(resultIndex).forEach((result) => result.isFinal && add(result[0].transcript)));
    recognition.addEventListener('error', ({ error }) => error === 'no-speech' || error === 'aborted' || say('norecogniser'));
    recognition.start();
  };

  voice.addEventListener('voice:started', () => { try { start(); } catch { say('norecogniser'); } });
  voice.addEventListener('voice:stopped', ({ detail }) => {
    recognition?.stop();
    if (!voice.dataset.server) return;
    waiting.push(detail);
    detail.until.push(transcribe());
  });
  voice.addEventListener('voice:found', ({ detail }) => {
    waiting.unshift(...detail.filter(({ written }) => !written));
    again.hidden = !voice.dataset.server || !waiting.length;
  });
  again.addEventListener('click', transcribe);
  if (Recognition && !voice.dataset.server) {
    dictation.hidden = false;
    Recognition.available?.({ langs: [lang], processLocally: true }).then((there) => {
      if (there !== 'available') return;
      dictate.dataset.local = 'true';
      privacy.textContent = privacy.dataset.local;
    }, () => {});
  }
}
