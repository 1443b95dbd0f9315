// <section data-voice>: a line that moves while the microphone hears something.
for (const voice of document.querySelectorAll('[data-voice]')) {
  const line = voice.querySelector('.room-line-left');

  voice.addEventListener('voice:started', ({ detail: { stream, recorder } }) => {
    const context = new AudioContext();
    const ear = context.createAnalyser();
    const heard = new Uint8Array(ear.fftSize);
    context.createMediaStreamSource(stream).connect(ear);
    const draw = () => {
      ear.getByteTimeDomainData(heard);
      const recording = recorder.state === 'recording';
      line.setAttribute('width', recording ? `${Math.min(100, Math.max(...heard.map((value) => Math.abs(value - 128))))}%` : '0');
      recording ? requestAnimationFrame(draw) : context.close();
    };
    draw();
  });
}
