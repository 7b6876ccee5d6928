/* The live panel of an auction: asks the server each second, counts down by the server's clock, and goes on by itself when the connection comes back. */
(() => {
  'use strict';

  const PERIOD = 1000;
  const PATIENCE = 5000;
  const LONGEST_PAUSE = 5000;

  const start = (panel) => {
    const word = panel.dataset;
    const place = (name) => panel.querySelector(`[data-live="${name}"]`);
    const show = (name, text) => {
      const target = place(name);
      if (target && target.textContent !== text) target.textContent = text;
    };
    const yen = (amount) => amount === null ? word.none : `${amount.toLocaleString('ja-JP')}${word.yen}`;
    const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', second: '2-digit' });
    const day = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', month: 'long', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit' });

    let state = null;
    let offset = 0;
    let quickest = Infinity;
    let pause = PERIOD;
    let spokenMinute = null;

    const serverNow = () => Date.now() + offset;

    const duration = (milliseconds) => {
      const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
      const two = (number) => String(number).padStart(2, '0');
      const days = Math.floor(seconds / 86400);
      const rest = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      return days > 0 ? `${days}${word.days} ${rest}` : rest;
    };

    /* The answer of the quickest request tells the difference of the clocks best. */
    const measure = (sent, received, serverTime) => {
      const trip = received - sent;
      if (trip <= quickest) {
        quickest = trip;
        offset = serverTime - (sent + received) / 2;
      }
      quickest += 1; // so that a drifting clock is measured anew after a while
      show('offset', `${word.offset} ${(Math.round(offset / 10) / 100 || 0).toFixed(2).replace('-', '−')}${word.seconds}`);
    };

    const tick = () => {
      show('clock', clock.format(new Date(serverNow())));
      if (!state) return;
      const before = serverNow() < state.start;
      const over = !['PUBLISHED', 'RUNNING'].includes(state.stage) || serverNow() >= state.end;
      show('remaining', over ? ending() : before ? word.before : duration(state.end - serverNow()));
      if (over) show('largest', word.none);
      speak(over, before);
    };

    /* Beside the end, what came of it. */
    const ending = () => {
      const outcome = { FAILED: word.failed, AWARDED: word.awarded, CANCELLED: word.cancelled }[state.stage];
      return outcome ? `${word.over}（${outcome}）` : word.over;
    };

    /* Once a minute, for those who listen. */
    const speak = (over, before) => {
      const minute = over ? 'over' : before ? 'before' : Math.ceil((state.end - serverNow()) / 60000);
      if (minute === spokenMinute) return;
      spokenMinute = minute;
      const left = over ? ending() : before ? word.before : `${word.remaining} ${minute}${word.minute}`;
      const rank = state.own?.rank ? ` ${word.rank} ${state.own.rank}` : '';
      show('spoken', `${left} ${state.lowest === null ? '' : yen(state.lowest)}${rank}`);
    };

    const notice = (text) => {
      const target = place('notice');
      target.hidden = false;
      target.textContent = text;
    };

    const leader = () => {
      if (word.mode === 'SEALED' && state.bids === null) return word.sealed;
      if (state.leader === null) return word.none;
      return state.own?.number === state.leader ? word.you : `${word.anonymous} ${state.leader}`;
    };

    const take = (next) => {
      if (state && next.end > state.end) notice(`${word.extended} ${day.format(new Date(next.end))}`);
      state = next;
      show('lowest', yen(next.lowest));
      show('leader', leader());
      show('end', day.format(new Date(next.end)));
      show('extensions', String(next.extensions));
      if (next.own) {
        show('own', yen(next.own.amount));
        show('rank', next.own.rank === null ? word.none : `${word.rank} ${next.own.rank}`);
        show('largest', next.own.largestAllowed === null ? word.unlimited : yen(next.own.largestAllowed));
      }
      tick();
    };

    const ask = async () => {
      const sent = Date.now();
      try {
        const answer = await fetch(word.auction, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
        if (!answer.headers.get('Content-Type')?.startsWith('application/json')) {
          show('connection', word.signIn);
          pause = LONGEST_PAUSE;
        } else {
          const next = await answer.json();
          measure(sent, Date.now(), next.now);
          show('connection', word.connected);
          pause = PERIOD;
          take(next);
        }
      } catch {
        show('connection', word.lost);
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
      setTimeout(ask, pause);
    };

    setInterval(tick, 250);
    ask();
  };

  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-auction]').forEach(start));
})();
