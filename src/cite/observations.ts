import type { Period, Phase, Text } from '../model/figure.js';
import type { BreakdownView, CommonView, Shown, FigureView } from '../view/view.js';

/**
 * What an observation is in its view. `figure`: what the source states; `earlier`: what it is compared with; `total`: the
 * whole of a part; `rest`: worked out here, so that it is never cited as the source's.
 */
export type Role = 'figure' | 'earlier' | 'total' | 'rest';

/** One value of a view, with all that has to stand beside it where it leaves the page. */
export interface Observed {
  readonly role: Role;
  readonly label?: Text;
  readonly period?: Period;
  readonly phase?: Phase;
  /** Where it isn't that of all. */
  readonly note?: Text;
  /** Missing where the source states only a share. */
  readonly shown?: Shown;
  /** Percent of the whole, 0–100. */
  readonly share?: Shown;
  /** What `shown` or `share` is a part of. */
  readonly whole?: { readonly label?: Text; readonly shown?: Shown };
  /** Worked out here from two stated amounts. */
  readonly computed?: boolean;
}

const about = ({ label, period, asOf, phase }: CommonView): Pick<Observed, 'label' | 'period' | 'phase'> => ({
  label,
  period: asOf ?? period,
  phase,
});

function ofBreakdown(view: BreakdownView): readonly Observed[] {
  const { parts, total, structure } = view;
  const common = about(view);
  const whole = { label: view.label, shown: total };
  const listed = parts.map((part): Observed => ({
    role: part.isRest ? 'rest' : 'figure',
    label: part.label,
    period: part.period ?? common.period,
    phase: part.phase ?? common.phase,
    note: part.note,
    shown: part,
    whole,
  }));
  // Of sets inside sets the first part is the whole itself.
  return total && structure !== 'nested' ? [{ ...common, role: 'total', shown: total }, ...listed] : listed;
}

/**
 * Every value that a view holds, in its order; whatever is cited, downloaded or described to machines is made of these.
 * @example observationsOf(statView(data)) // [{ role: 'figure', label: 'Pracownicy', shown: { value: 3217, … } }]
 */
export function observationsOf(view: FigureView): readonly Observed[] {
  const common = about(view);
  switch (view.kind) {
    case 'stat': {
      const { shown, change, of } = view;
      // No change is told across the stages of a budget: both values are of one.
      const earlier = change?.from && { ...common, period: change.fromPeriod, shown: change.from };
      return [
        { ...common, role: 'figure', shown, whole: of && { shown: of } },
        ...(earlier ? [{ ...earlier, role: 'earlier' } as const] : []),
        ...(of ? [{ ...common, label: undefined, role: 'total', shown: of } as const] : []),
      ];
    }
    case 'share': {
      const { amount, share, whole: label, total, rest, computed } = view;
      const whole = { label, shown: total };
      return [
        { ...common, role: 'figure', shown: amount, share, whole, computed },
        { ...common, label: undefined, role: 'rest', shown: rest.amount, share: rest.share, whole },
        ...(total ? [{ ...common, label, role: 'total', shown: total } as const] : []),
      ];
    }
    case 'timeline':
      return view.series.flatMap(({ label = view.label, points }) =>
        points.map((point): Observed => {
          const { period, phase } = point;
          return { role: 'figure', label, period: period.text ? period : undefined, phase, shown: point };
        }),
      );
    case 'compare':
      return view.items.map((item): Observed => {
        const { label = view.label, period = common.period, phase = common.phase, note } = item;
        return { role: 'figure', label, period, phase, note, shown: item };
      });
    case 'breakdown':
      return ofBreakdown(view);
    case 'ratio': {
      const { part, whole } = view;
      const total: Observed = { ...common, label: undefined, role: 'total', shown: whole };
      // A hundred percent is nobody's count.
      const isCounted = whole.value !== null && part.unit.kind !== 'percent';
      return [
        { ...common, role: 'figure', shown: part, whole: isCounted ? { shown: whole } : undefined },
        ...(isCounted ? [total] : []),
      ];
    }
  }
}
