// What only pages of lists need, and ask for.
import './counted';
import './sortable';
