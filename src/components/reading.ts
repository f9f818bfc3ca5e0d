// All that scripts add to reading, in one file: pages with numbers or charts ask for it once.
import './briefs';
import './counted';
import './marks';
import './sortable';
