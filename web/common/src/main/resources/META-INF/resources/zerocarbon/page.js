/* Conduct common to all pages: keys, focus, the warning about unsaved input. Works on attributes, so pages hold no script. */
(() => {
  'use strict';

  /* "/" leads to the search field, as long as nothing is being typed. */
  const isTyping = (element) => element.matches('input, textarea, select, [contenteditable="true"]');
  document.addEventListener('keydown', (event) => {
    const search = document.querySelector('[data-search]');
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && search && !isTyping(event.target)) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });

  /* Enter in a line of text takes the button beside it, or else the main step of its form, whatever stands before that. */
  const lines = 'input:not([type="checkbox"], [type="radio"], [type="file"], [type="submit"], [type="button"])';
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !event.target.matches(lines)) return;
    const beside = event.target.closest('.filter, .value')?.querySelector('button[type="submit"]:not(:disabled)');
    const step = beside ?? event.target.form?.querySelector('button.main[type="submit"]:not(:disabled)');
    if (step) {
      event.preventDefault();
      step.click();
    }
  });

  /* Errors are told first. */
  const focusErrors = () => document.querySelector('#messages [data-errors]')?.focus();

  /* A link of the error summary puts the cursor into the field, or into the first one of a group. */
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#messages a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    if (target) {
      event.preventDefault();
      const field = target.matches('input, select, textarea') ? target : target.querySelector('input, select, textarea');
      (field ?? target).focus();
    }
  });

  /* A form with data-guard asks before typed input is lost. */
  const changed = new Set();
  const guarded = (element) => element.closest?.('form[data-guard]');
  document.addEventListener('input', (event) => {
    const form = guarded(event.target);
    if (form) changed.add(form);
  });
  document.addEventListener('submit', (event) => changed.delete(event.target));
  window.addEventListener('beforeunload', (event) => {
    const unsaved = [...changed].some((form) => form.isConnected);
    if (unsaved) event.preventDefault();
  });

  /* Tables with data-grid: arrows, Home and End move between the inputs of the cells. */
  const fields = 'input:not([type="hidden"]), select, textarea, button, a[href]';
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  const keepsArrow = (element, key) => {
    if (element.matches('select, input[type="radio"]')) return key === 'ArrowUp' || key === 'ArrowDown';
    if (!element.matches('input, textarea') || element.type === 'checkbox' || key === 'ArrowUp' || key === 'ArrowDown') return element.matches('textarea');
    if (element.selectionStart === null) return true;
    return key === 'ArrowLeft' ? element.selectionEnd > 0 : element.selectionStart < element.value.length;
  };
  document.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const cell = step && event.target.closest('[data-grid] td, [data-grid] th');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || keepsArrow(event.target, event.key)) return;
    const rows = [...cell.closest('table').rows];
    for (let row = rows.indexOf(cell.parentElement) + step[0], column = cell.cellIndex + step[1];
      rows[row]?.cells[column];
      row += step[0], column += step[1]) {
      const field = rows[row].cells[column].querySelector(fields);
      if (field) {
        event.preventDefault();
        field.focus();
        field.select?.();
        return;
      }
    }
  });

  /* Tables that are wider than the window can be scrolled by keyboard. */
  const reachScrollers = () => document.querySelectorAll('.card, .ui-datatable-tablewrapper').forEach((area) => {
    if (area.scrollWidth > area.clientWidth) area.tabIndex = 0;
    else area.removeAttribute('tabindex');
  });

  document.addEventListener('DOMContentLoaded', () => {
    focusErrors();
    reachScrollers();
    /* The canvas of a chart is a picture and needs a name; its table stands below it. */
    document.querySelectorAll('[data-chart-label] canvas').forEach((canvas) => {
      canvas.setAttribute('aria-label', canvas.closest('[data-chart-label]').dataset.chartLabel);
    });
    window.addEventListener('resize', reachScrollers);
    const ajax = window.jQuery?.(document);
    /* What was saved without leaving the page is no longer unsaved; what failed the check still is. */
    ajax?.on('pfAjaxSuccess', (event, request, settings, args) => {
      const source = document.getElementById(settings.source?.id ?? settings.source);
      if (!args?.validationFailed && source?.matches('button')) changed.delete(guarded(source));
    });
    ajax?.on('pfAjaxComplete', () => {
      focusErrors();
      reachScrollers();
    });
  });
})();
