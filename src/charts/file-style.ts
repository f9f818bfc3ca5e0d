import type { Actor } from '../schema/actor';

// The rules of styles/chart.css for a file by itself, which has one theme and no variables: some
// programs that open it know neither. A test holds both to the same classes.

const paper = '#fbfaf7';
const ink = '#1a1916';
const ink2 = '#504c45';
const ink3 = '#6b665d';
const rule = '#dcd7cd';

/** The fonts by the names of the site, and by those that the files carry inside. */
const sans = `'Report Sans','Report Sans More','Report Sans 3 ExtraLight',sans-serif`;

const roles = `
text{font-family:${sans};fill:${ink}}
.title{font-size:21px;font-weight:600}
.subtitle{font-size:15px;fill:${ink2}}
.name{font-size:15px}
.value{font-size:15px;font-weight:600}
.small{font-size:13.5px;fill:${ink2}}
.ground{fill:${paper}}
.outline,.threads,.line,.stem,.baseline,.leader,.link,.arrow,.unknown{fill:none}
.unknown{stroke:${ink3};stroke-dasharray:3 3}
.threads{stroke-width:1.5}
.hatch{stroke-width:1.7}
.baseline{stroke:${ink};shape-rendering:crispEdges}
.leader{stroke:${rule}}
.link{stroke:${ink3};stroke-dasharray:1.5 3}
.line,.open{stroke-width:2.5}
.stem{stroke-width:1}
.open{fill:${paper}}
.arrow{stroke:${ink};stroke-width:1.5}
.arrowhead{fill:${ink}}`;

/** What is filled with the colour of an actor, and what is drawn in it. */
const filled = ['mark'];
const stroked = ['outline', 'threads', 'hatch', 'line', 'stem', 'open'];

/** All rules, with the colours of the actors. */
export const fileStyle = (actors: Record<string, Actor>) =>
  roles +
  Object.entries(actors)
    .map(([id, actor]) => rulesOf(`.actor-${id}`, actor))
    .join('');

function rulesOf(actor: string, { mark, text }: Actor) {
  const within = (roles: readonly string[]) =>
    roles.flatMap((role) => [`${actor}.${role}`, `${actor} .${role}`]).join();
  const named = text ? `\n${actor}.value,${actor} > .value{fill:${text.light}}` : '';
  return `
${within(filled)}{fill:${mark.light}}
${within(stroked)}{stroke:${mark.light}}${named}
${actor} > .ink{fill:${ink}}`;
}
