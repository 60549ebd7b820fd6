/** An actor and those with whom it deals, drawn: the more entries, the thicker the line. A press goes to the other's page. */
import { useNavigate } from '@tanstack/react-router';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { ActorDetail, Contacts } from '../asking/wire.ts';

interface NetworkProps {
  readonly actor: ActorDetail;
  readonly contacts: Contacts['contacts'];
}

const MOST_DRAWN = 12;

/** The centre and the others around it in a ring, from which the layout starts, so that it is the same each time. */
function graphOf({ actor, contacts }: NetworkProps, colours: ReturnType<typeof coloursOf>): Graph {
  const graph = new Graph();
  const drawn = contacts.slice(0, MOST_DRAWN);
  const weights = drawn.map(({ towards, from, beside }) => towards + from + beside);
  const most = Math.max(1, ...weights);
  graph.addNode(String(actor.key), { x: 0, y: 0, size: 9, label: actor.name, color: colours.accent });
  drawn.forEach(({ actor: key, name }, at) => {
    // Names stand to the right of their dots: a ring that begins askew keeps them off the one in the middle.
    const angle = ((at + 0.35) / drawn.length) * 2 * Math.PI;
    const share = Math.sqrt((weights[at] ?? 0) / most);
    const node = String(key);
    if (graph.hasNode(node)) return;
    graph.addNode(node, {
      ...{ x: Math.cos(angle), y: Math.sin(angle), size: 3 + 4 * share },
      ...{ label: name, color: colours.edge },
    });
    graph.addEdge(String(actor.key), node, {
      size: 0.6 + 3 * share,
      color: colours.rule,
      weight: 0.3 + share,
    });
  });
  forceAtlas2.assign(graph, { iterations: 60, settings: { gravity: 0.4, scalingRatio: 4 } });
  return graph;
}

function coloursOf(element: HTMLElement) {
  // Sigma's shaders take plain colours; a canvas turns whatever the theme holds into one.
  const probe = document.createElement('span');
  element.append(probe);
  const plain = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    accent: plain('--color-accent'),
    edge: plain('--color-edge'),
    rule: plain('--color-rule'),
    ink: plain('--color-ink'),
  };
  probe.remove();
  return colours;
}

export function Network({ actor, contacts }: NetworkProps) {
  const place = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const [canDraw, setCanDraw] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const colours = coloursOf(element);
    let sigma: Sigma;
    try {
      sigma = new Sigma(graphOf({ actor, contacts }, colours), element, {
        allowInvalidContainer: true,
        labelColor: { color: colours.ink },
        labelFont: 'Inter Variable, sans-serif',
        labelSize: 12,
        labelRenderedSizeThreshold: 0,
        labelDensity: 2,
        defaultDrawNodeHover: () => undefined,
        stagePadding: 48,
      });
    } catch {
      // Without WebGL the table below says the same.
      setCanDraw(false);
      return;
    }
    sigma.on('clickNode', ({ node }) => {
      if (node !== String(actor.key)) void navigate({ to: '/actors/$actor', params: { actor: node } });
    });
    return () => sigma.kill();
  }, [actor, contacts, navigate]);
  if (!canDraw)
    return (
      <p className="p-4 text-soft">This browser cannot draw the network; the table below says the same.</p>
    );
  return (
    <div ref={place} role="img" aria-label={`Those with whom ${actor.name} deals`} className="size-full" />
  );
}
