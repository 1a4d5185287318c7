/** For `<script defer>`: everything, and no name left in the page. */
import './index.js';
