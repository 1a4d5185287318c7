import { printMilestone } from '../format/period.js';
import { plain } from '../format/text.js';
import { DASHES } from '../pictures/chart-adapter.js';
import type { TimelineView } from '../view/view.js';
import { column, flowing, moved, type Block } from './draw-block.js';
import { mutedStyle, plainStyle, type Desk } from './draw-desk.js';

/** The names of several series, each behind a piece of its line. */
export function seriesLegend(desk: Desk, { series, chart }: TimelineView, width: number, lines = 2): Block | undefined {
  const { em, type, language, colors } = desk;
  if (series.length < 2) return undefined;
  const key = em * 1.75;
  return flowing(
    series.map(({ label }, index): Block => {
      const name = type.text(plain(label, language), plainStyle(desk), { width: width - key, lines, leading: 1.25 });
      return {
        width: key + name.width,
        height: name.height,
        paint(context, x, y) {
          context.save();
          context.strokeStyle = colors.series[index % colors.series.length] ?? colors.text;
          context.lineWidth = (em / 16) * 3;
          context.setLineDash(chart === 'bar' ? [] : (DASHES[index % 3] ?? []).map((length) => (length * em) / 16));
          context.beginPath();
          context.moveTo(x, y + em * 0.62);
          context.lineTo(x + em * 1.25, y + em * 0.62);
          context.stroke();
          context.restore();
          name.paint(context, x + key, y);
        },
      };
    }),
    width,
    [em * 1.25, em * 0.25],
  );
}

/** Dated events under one another, on a line of time. */
export function milestoneList(desk: Desk, { milestones }: TimelineView, width: number, most = 24): Block | undefined {
  const { em, type, language, colors } = desk;
  if (!milestones.length) return undefined;
  const room = width - em * 1.25;
  const shown = milestones.slice(0, most);
  const entries = shown.map((milestone): Block => {
    const text = column(
      [
        type.text(printMilestone(milestone, language), mutedStyle(desk, 0.875), { width: room, lines: 2 }),
        type.text(plain(milestone.label, language), plainStyle(desk), { width: room, lines: 4 }),
      ],
      0,
    );
    const isOpen = milestone.status === 'planned' || milestone.status === 'ongoing';
    return {
      width: room,
      height: text.height,
      paint(context, x, y) {
        const [radius, line] = [em * 0.3125, em / 8];
        context.beginPath();
        context.arc(x + line / 2, y + em * 0.4 + radius, radius - line / 2, 0, Math.PI * 2);
        context.fillStyle = isOpen ? colors.surface : colors.accent;
        context.fill();
        context.strokeStyle = colors.accent;
        context.lineWidth = line;
        context.stroke();
        text.paint(context, x + em * 1.25, y);
      },
    };
  });
  const more = shown.length < milestones.length && type.text('…', plainStyle(desk), { width: room });
  const list = column([...entries, more && moved(more, { left: em * 1.25 })], em * 0.75);
  return {
    width,
    height: list.height,
    paint(context, x, y) {
      context.fillStyle = colors.rest;
      context.fillRect(x, y, em / 8, list.height);
      list.paint(context, x, y);
    },
  };
}
