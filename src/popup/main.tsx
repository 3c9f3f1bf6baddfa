import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/reading.css';
import './popup.css';
import { ownTab } from '../browser';
import { openPage } from '../ui/page';
import { Popup } from './popup';

// Beside the toolbar a page has no tab of its own.
if ((await ownTab()) === null) document.documentElement.classList.add('beside');
openPage('product_name', <Popup />);
