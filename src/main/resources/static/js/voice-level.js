// <section data-voice>: a line that moves while the microphone hears something. In the end "voice:level" says how loud
// it became, from 0 to 100.
for (const voice of document.querySelectorAll('[data-voice]')) {
  const line = voice.querySelector('.room-line-left');

  voice.addEventListener('voice:listening', ({ detail: stream }) => {
    const context = new AudioContext();
    const ear = context.createAnalyser();
    const heard = new Uint8Array(ear.fftSize);
    let loudest = 0;
    context.createMediaStreamSource(stream).connect(ear);
    const draw = () => {
      ear.getByteTimeDomainData(heard);
      const level = Math.min(100, Math.max(...heard.map((value) => Math.abs(value - 128))));
      loudest = Math.max(loudest, level);
      line.setAttribute('width', stream.active ? `${level}%` : '0');
      if (stream.active) return requestAnimationFrame(draw);
      context.close();
      voice.dispatchEvent(new CustomEvent('voice:level', { detail: loudest }));
    };
    draw();
  });
}
