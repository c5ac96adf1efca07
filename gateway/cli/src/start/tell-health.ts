import type {
  HealthChange,
  HealthReport,
  HealthStatus,
  HubLog,
  PluginTransports,
} from '@grafo-abierto/server';
import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';
import type { HubRegistry } from './open-hub-registry.js';

type Say = Readonly<Record<HealthStatus, (report: HealthReport) => string>>;

const figures = ({ failures, calls, p95Ms }: HealthReport) =>
  `${failures}/${calls}, p95 ${Math.round(p95Ms ?? 0)} ms`;

const SAY: Readonly<Record<'es' | 'en', Say>> = {
  es: {
    HEALTHY: () => 'responde bien.',
    DEGRADED: (report) =>
      report.calls === 0 ? 'respondió la prueba; se le pregunta otra vez.' : `anda mal (${figures(report)}).`,
    QUARANTINED: (report) =>
      `en cuarentena (${figures(report)}); se lo prueba otra vez ${report.nextTry?.toISOString()}.`,
  },
  en: {
    HEALTHY: () => 'answers well.',
    DEGRADED: (report) =>
      report.calls === 0 ? 'has answered a probe; it is asked again.' : `does badly (${figures(report)}).`,
    QUARANTINED: (report) =>
      `in quarantine (${figures(report)}); it is probed again at ${report.nextTry?.toISOString()}.`,
  },
};

/** Tells the operator and the registry when a plugin's health changes. */
export function tellHealth(
  plugins: Pick<PluginTransports, 'onHealth'>,
  registry: Pick<HubRegistry, 'noteHealth'> | undefined,
  log: HubLog,
): void {
  const say = SAY[operatorLanguage(process.env)];
  plugins.onHealth((change: HealthChange) => {
    const { plugin, report } = change;
    const tell = report.status === 'QUARANTINED' ? log.error : log.info;
    tell(`${plugin}: ${say[report.status](report)}`);
    registry?.noteHealth(change);
  });
}
