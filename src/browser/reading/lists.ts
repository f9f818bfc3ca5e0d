// What only pages of lists need, and ask for.
import './filters';
import './sortable';
