// All that scripts add to reading, in one file that every page asks for once.
import './able';
import './bar-popovers';
import './briefs';
import './display';
import './found';
import './here';
import './marks';
import './opened';
import './permalinks';
import './resume';
import '../search/search-key';

if (document.querySelector('.filters')) void import('./filters');
if (document.querySelector('.sortable')) void import('./sortable');
