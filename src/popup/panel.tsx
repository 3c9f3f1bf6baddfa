import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/reading.css';
import './popup.css';
import { openPage } from '../ui/page';
import { Popup } from './popup';

document.documentElement.classList.add('panel');
openPage('product_name', <Popup isPanel />);
