import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws a result's parts as lying bars, in the page's own colours and without motion. */
export function drawParts(canvas: HTMLCanvasElement, parts: Part[]): () => void {
  const style = getComputedStyle(canvas);
  const colour = (role: string) => style.getPropertyValue(role).trim();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: parts.map(({ label }) => label),
      datasets: [{ data: parts.map(({ score }) => score), backgroundColor: colour('--main') }],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      color: colour('--text'),
      font: { family: style.fontFamily, size: 0.9375 * rem },
      scales: {
        x: {
          min: 0,
          max: Math.max(...parts.map(({ highest }) => highest)),
          ticks: { color: colour('--text'), precision: 0 },
          grid: { color: colour('--line') },
        },
        y: { ticks: { color: colour('--text') }, grid: { display: false } },
      },
    },
  });
  return () => chart.destroy();
}

export interface Part {
  label: string;
  score: number;
  highest: number;
}
