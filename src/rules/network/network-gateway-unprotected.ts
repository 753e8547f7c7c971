import { proposeRemoval } from '../../fixes/propose.ts';
import { prose } from '../../prose.ts';
import type { ModelScalar, Project, Prose, Rule, Severity } from '../../types.ts';
import { servicesOn } from '../../attached-networks.ts';

const bridge = 'com.docker.network.bridge.';

export const rule: Rule = {
  meta: {
    id: 'network-gateway-unprotected',
    group: 'network',
    title: 'Network without port filtering',
    severity: 'high',
    default: 'on',
    fix: 'caveat',
    cwe: ['CWE-923', 'CWE-1327'],
    cis: ['5.9'],
    elsewhere: {},
    references: [
      'https://docs.docker.com/engine/network/port-publishing/#gateway-modes',
      'https://docs.docker.com/engine/network/drivers/bridge/#options',
    ],
    docs: {
      danger:
        'In the gateway mode `nat-unprotected` Docker filters no ports: all that the containers listen on is reachable for whoever can route to them. In `routed` mode published ports are reachable at the container directly. `trusted_host_interfaces` does the same for what comes in on those interfaces.',
      remedy: 'Delete the option: the default mode, `nat`, lets only published ports through.',
      whenRight: 'On a machine that is a router, with a firewall of its own in front of these networks.',
    },
  },
  *check(project: Project) {
    for (const network of project.networks) {
      // They are options of the bridge driver, and Compose creates no network that nobody joins.
      const isBridge = (network.text('driver')?.text ?? 'bridge') === 'bridge';
      if (!isBridge || servicesOn(project, network).length === 0) continue;
      for (const [option, what] of weakOptions) {
        const value = network.text('driver_opts', option);
        const weak = value && what(value);
        if (value === undefined || weak === undefined) continue;
        const path = [...network.path, 'driver_opts', option];
        yield {
          at: value,
          path,
          subject: value.text,
          severity: weak.severity,
          message: {
            what: prose`The network ${network.name} has ${option} set to ${value.text}.`,
            why: weak.why,
            todo: prose`Delete the option: by default only published ports are let through.`,
          },
          ...proposeRemoval(value, path, {
            title: prose`Go back to the default.`,
            caveat: prose`What reaches the containers by routing today can't any more.`,
          }),
        };
      }
    }
  },
};

interface Weakness {
  readonly severity: Severity;
  readonly why: Prose;
}

const weakOptions: readonly (readonly [option: string, weakness: (value: ModelScalar) => Weakness | undefined])[] = [
  [`${bridge}gateway_mode_ipv4`, gatewayMode],
  [`${bridge}gateway_mode_ipv6`, gatewayMode],
  [
    `${bridge}trusted_host_interfaces`,
    ({ text }) =>
      text === ''
        ? undefined
        : {
            severity: 'medium',
            why: prose`Whoever sends packets in on those interfaces reaches published ports at the containers' own addresses, whatever host address they are bound to.`,
          },
  ],
];

function gatewayMode({ text }: ModelScalar): Weakness | undefined {
  if (text === 'nat-unprotected') {
    return {
      severity: 'high',
      why: prose`Every port that its containers listen on is reachable by direct routing, published or not: no filter rules are set.`,
    };
  }
  if (text !== 'routed') return undefined;
  return {
    severity: 'medium',
    why: prose`Published ports are reachable at the containers' own addresses, whatever host address they are bound to.`,
  };
}
