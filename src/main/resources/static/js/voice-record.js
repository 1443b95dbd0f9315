// <section data-voice>: records and plays back. Tells the others by events on the section: "voice:started",
// "voice:stopped" (with the recording). Whatever fails, the field for text is there.
for (const voice of document.querySelectorAll('[data-voice]')) {
  const part = (name) => voice.querySelector(`[data-voice-${name}]`);
  const [record, play, state] = ['record', 'play', 'state'].map(part);
  const names = new Map([record, play].map((button) => [button, button.textContent]));
  const seconds = document.querySelector('[data-spoken-seconds]');
  let recorder, recording, player, startedAt;

  const say = (word) => (state.textContent = state.dataset[word]);
  const label = (button, on) => (button.textContent = on ? button.dataset.stop : names.get(button));

  const start = async () => {
    if (!navigator.mediaDevices || !window.MediaRecorder) return say('failed');
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      return say({ NotAllowedError: 'denied', NotFoundError: 'nodevice' }[error.name] ?? 'failed');
    }
    const chunks = [];
    recorder = new MediaRecorder(stream);
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    recorder.addEventListener('stop', () => {
      stream.getTracks().forEach((track) => track.stop());
      label(record, false);
      Object.assign(seconds, { disabled: false, value: Math.round((performance.now() - startedAt) / 1000) });
      say('recorded');
      voice.dispatchEvent(new CustomEvent('voice:stopped', { detail: new Blob(chunks, { type: recorder.mimeType }) }));
    });
    stream.getTracks()[0].addEventListener('ended', () => recorder.state === 'recording' && recorder.stop());
    startedAt = performance.now();
    recorder.start(1000);
    label(record, true);
    say('recording');
    voice.dispatchEvent(new CustomEvent('voice:started', { detail: { stream, recorder } }));
  };

  const playBack = async () => {
    if (player) return player.stop();
    const context = new AudioContext();
    player = new AudioBufferSourceNode(context, { buffer: await context.decodeAudioData(await recording.arrayBuffer()) });
    player.connect(context.destination);
    player.addEventListener('ended', () => { player = null; label(play, false); context.close(); });
    label(play, true);
    player.start();
  };

  const have = ({ detail }) => { recording = detail; play.hidden = false; };
  voice.hidden = false;
  voice.addEventListener('voice:stopped', have);
  voice.addEventListener('voice:found', (event) => { have(event); say('found'); });
  voice.addEventListener('voice:say', ({ detail }) => say(detail));
  record.addEventListener('click', () => (recorder?.state === 'recording' ? recorder.stop() : start()));
  play.addEventListener('click', () => playBack().catch(() => say('failed')));
}
