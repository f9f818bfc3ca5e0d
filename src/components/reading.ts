// All that scripts add to reading, in one file that pages with numbers share.
import './briefs';
import './marks';
