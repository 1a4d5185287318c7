// The city's own: what its content system brings along, in the versions it was built with. Its numbers are examples.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js-3';
import { css, html, LitElement } from 'lit-2';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

// What themes do to every chart there will ever be.
Chart.defaults.font.family = 'Georgia, serif';
Chart.defaults.font.size = 10;
Chart.defaults.color = '#5a1f2b';
Chart.defaults.backgroundColor = '#c8324a';
Chart.defaults.borderColor = '#e6c9ce';
Chart.defaults.locale = 'de';
Chart.defaults.animation = false;

/** As the script tag of other themes leaves it. */
Object.assign(globalThis, { Chart });

for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.visits canvas')) {
  const cells = [...document.querySelectorAll('.visits tbody tr')].map((row) => [...row.children]);
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: cells.map(([month]) => month?.textContent ?? ''),
      datasets: [{ data: cells.map(([, visits]) => Number(visits?.textContent)) }],
    },
  });
}

/** A ticket for the queue at a counter: an element of the city's own, made with an older Lit. */
class CityTicket extends LitElement {
  static override styles = css`
    p {
      margin: 0;
      font-weight: bold;
    }

    button {
      min-height: 32px;
      padding: 0 12px;
      border: 2px solid #5a1f2b;
      background: #fff;
      color: #5a1f2b;
      font: inherit;
      cursor: pointer;
    }
  `;

  static override properties = { number: { type: Number }, text: {}, next: {} };

  declare number: number;
  declare text: string;
  declare next: string;

  protected override render() {
    return html`<p>${this.text} <span>${this.number}</span></p>
      <button
        type="button"
        @click=${() => {
          this.number += 1;
        }}
      >
        ${this.next}
      </button>`;
  }
}

customElements.define('city-ticket', CityTicket);
