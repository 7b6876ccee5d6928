/* Sends a file in pieces of 8 MB. A piece that is lost on the way is sent again; a file that broke off goes on where it was. */
(() => {
  'use strict';

  const PIECE = 8 * 1024 * 1024;
  const ATTEMPTS = 6;

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  class Refused extends Error {}

  /* The body of the answer; refusals are told apart from what is worth another attempt. */
  const send = async (method, url, body) => {
    const answer = await fetch(url, { method, body, redirect: 'manual', headers: { 'Content-Type': 'application/octet-stream' } });
    if (answer.status === 422) throw new Refused((await answer.json()).message);
    if (answer.type === 'opaqueredirect' || answer.status === 404 || answer.status === 400) throw new Refused('');
    if (!answer.ok) throw new Error(String(answer.status));
    if (!answer.headers.get('Content-Type')?.includes('json')) throw new Refused('');
    return answer.json();
  };

  const patiently = async (work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (failure) {
        if (failure instanceof Refused || attempt === ATTEMPTS) throw failure;
        await pause(500 * 2 ** attempt);
      }
    }
  };

  const upload = async (form, file, show) => {
    const base = form.dataset.upload;
    const about = new URLSearchParams(new FormData(form));
    about.delete('file');
    about.set('name', file.name);
    about.set('size', file.size);
    let { id, received } = await patiently(() => send('POST', `${base}?${about}`));
    for (show(received, file.size); received < file.size; show(received, file.size)) {
      const piece = file.slice(received, received + PIECE);
      ({ received } = await patiently(() => send('PUT', `${base}/${id}?offset=${received}`, piece)));
    }
    await patiently(() => send('POST', `${base}/${id}`));
    return id;
  };

  document.addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('form[data-upload]');
    if (!form) return;
    const progress = form.querySelector('progress');
    const status = form.querySelector('[role="status"]');
    const alarm = form.querySelector('[role="alert"]');
    const button = form.querySelector('button');
    const format = form.querySelector('[name="format"]');
    const onePoint = form.querySelector('div[data-one-point]');

    const fit = () => {
      onePoint.hidden = !format.selectedOptions[0].dataset.onePoint;
    };
    const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
    const show = (done, all) => {
      progress.max = all;
      progress.value = done;
      status.textContent = `${megabytes(done)} / ${megabytes(all)} MB`;
    };
    const fail = (message) => {
      alarm.textContent = message || form.dataset.failed;
      alarm.hidden = false;
      progress.hidden = true;
      button.disabled = false;
    };

    format.addEventListener('change', fit);
    fit();
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const file = form.querySelector('[type="file"]').files[0];
      alarm.hidden = true;
      if (!file) {
        fail(form.dataset.missing);
        return;
      }
      button.disabled = true;
      progress.hidden = false;
      try {
        const id = await upload(form, file, show);
        window.location.assign(`${form.dataset.report}?id=${id}`);
      } catch (failure) {
        fail(failure instanceof Refused ? failure.message : '');
      }
    });
  });
})();
