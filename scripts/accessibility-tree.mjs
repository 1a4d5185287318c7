// The accessibility tree of a part of a page as readable text, as Chromium hands it to a screen reader.

/** What a reader is told of a node beside its role and name, and how it is written down. */
const PROPERTIES = {
  level: (value) => `level ${value}`,
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  hasPopup: (value) => `opens ${value}`,
  disabled: (value) => value && 'disabled',
  // Chromium hands the bytes of this one as if each were a letter.
  roledescription: (value) => `called “${Buffer.from(value, 'latin1').toString()}”`,
  live: (value) => `live ${value}`,
};

/** Boxes that no reader hears of. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LayoutTable']);

/** What a slider says in the place of its number, which the protocol leaves out. */
async function valueTextOf(session, backendNodeId) {
  const { node } = await session.send('DOM.describeNode', { backendNodeId });
  return node.attributes[node.attributes.indexOf('aria-valuetext') + 1];
}

/** Every node of every frame of a page, by its id. */
async function nodesOf(session) {
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [];
  const collect = ({ frame, childFrames = [] }) => {
    frames.push(frame.id);
    childFrames.forEach(collect);
  };
  collect(frameTree);
  const nodes = new Map();
  for (const frameId of frames) {
    const { nodes: found } = await session.send('Accessibility.getFullAXTree', { frameId });
    for (const node of found) {
      if (node.role?.value === 'slider') node.text = await valueTextOf(session, node.backendDOMNodeId);
      nodes.set(node.nodeId, node);
    }
  }
  return nodes;
}

const quoted = (text) => `“${text.replaceAll('\u00a0', '\u00a0').trim()}”`;

function lineOf({ role, name, text, description, properties = [] }) {
  const told = properties.flatMap(({ name: key, value: { value: found } }) => PROPERTIES[key]?.(found) || []);
  return [
    role.value === 'StaticText' ? 'text' : role.value,
    name?.value && quoted(name.value),
    text && `says ${quoted(text)}`,
    description?.value && `description ${quoted(description.value)}`,
    ...told,
  ]
    .filter(Boolean)
    .join(' ');
}

function linesOf(nodes, id, depth) {
  const node = nodes.get(id);
  if (!node) return [];
  const { role = { value: 'none' }, ignored, childIds = [] } = node;
  const children = (deeper) => childIds.flatMap((child) => linesOf(nodes, child, deeper));
  if (ignored || SILENT.has(role.value)) return role.value === 'InlineTextBox' ? [] : children(depth);
  if (role.value === 'StaticText' && !node.name?.value.trim()) return [];
  const line = '  '.repeat(depth) + lineOf(node);
  const below = children(depth + 1);
  // A text that says again what its parent is called is not heard twice.
  const [only] = below;
  const isEcho = below.length === 1 && only?.trim() === `text ${quoted(node.name?.value ?? '')}`;
  return isEcho ? [line] : [line, ...below];
}

/** The tree below the region of a name, a line a node. */
export async function accessibilityTree(session, region) {
  const nodes = await nodesOf(session);
  const root = [...nodes.values()].find(({ role, name }) => role?.value === 'region' && name?.value === region);
  if (!root) throw new Error(`No region is called ${region}.`);
  return root.childIds.flatMap((id) => linesOf(nodes, id, 0));
}
