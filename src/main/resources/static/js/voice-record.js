// <section data-voice>: tries the microphone and records. Tells the others by events on the section: "voice:listening"
// with what the microphone hears, "voice:so-far" and "voice:stopped" with the recording. Who has something to do with a
// recording that stopped adds a promise to its "until". Whatever fails, the field for text is there.
const keepEvery = 5;
const tryFor = 4_000;

for (const voice of document.querySelectorAll('[data-voice]')) {
  const part = (name) => voice.querySelector(`[data-voice-${name}]`);
  const [record, attempt, again, state] = ['record', 'try', 'again', 'state'].map(part);
  const form = document.querySelector('[data-room]');
  const { answer, spokenSeconds } = form.elements;
  const { textContent: name } = record;
  let recorder, next;

  const say = (word) => (state.textContent = state.dataset[word]);
  const tell = (event, detail) => voice.dispatchEvent(new CustomEvent(event, { detail }));
  const recording = () => recorder?.state === 'recording';

  const listen = async () => {
    if (!navigator.mediaDevices || !window.MediaRecorder) return say('failed'), null;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      tell('voice:listening', stream);
      return stream;
    } catch (error) {
      return say({ NotAllowedError: 'denied', NotFoundError: 'nodevice' }[error.name] ?? 'failed'), null;
    }
  };
  const release = (stream) => stream.getTracks().forEach((track) => track.stop());

  const start = async () => {
    const stream = await listen();
    if (!stream) return;
    const chunks = [], startedAt = performance.now(), before = answer.value.trim() || !again.hidden ? Number(spokenSeconds.value) : 0;
    const taken = String(Date.now());
    const soFar = () => ({ taken, recording: new Blob(chunks, { type: recorder.mimeType }), until: [] });
    recorder = new MediaRecorder(stream);
    recorder.addEventListener('dataavailable', ({ data }) => { if (chunks.push(data) % keepEvery === 0) tell('voice:so-far', soFar()); });
    recorder.addEventListener('stop', async () => {
      release(stream);
      record.textContent = name;
      attempt.hidden = false;
      spokenSeconds.value = before + Math.round((performance.now() - startedAt) / 1000);
      say('recorded');
      const stopped = soFar();
      tell('voice:stopped', stopped);
      await Promise.all(stopped.until);
      if (next) form.requestSubmit(next);
    });
    stream.getTracks()[0].addEventListener('ended', () => recording() && recorder.stop());
    recorder.start(1000);
    record.textContent = record.dataset.stop;
    attempt.hidden = true;
    say('recording');
    tell('voice:started');
  };

  voice.hidden = false;
  voice.addEventListener('voice:say', ({ detail }) => say(detail));
  voice.addEventListener('voice:found', () => say('found'));
  record.addEventListener('click', () => (recording() ? recorder.stop() : start()));
  attempt.addEventListener('click', async () => {
    const stream = await listen();
    if (!stream) return;
    say('trying');
    voice.addEventListener('voice:level', ({ detail }) => say(detail > 2 ? 'heard' : 'unheard'), { once: true });
    setTimeout(() => release(stream), tryFor);
  });

  // Nobody leaves in the middle of a word: the recording ends and is kept first. What became of an answer can be looked
  // at before it is sent; any other button goes on by itself then, or at once when it is pressed again.
  const endFirst = (event) => {
    const verb = event.submitter?.hasAttribute('formaction') && event.submitter;
    if (recording()) {
      next = verb;
      recorder.stop();
    } else if (verb || !voice.dataset.busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  form.addEventListener('submit', endFirst, true);
  form.addEventListener('room:leave', endFirst);
}
