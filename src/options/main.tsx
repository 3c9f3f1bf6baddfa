import '../ui/theme.css';
import '../ui/controls.css';
import '../profile/page.css';
import '../profile/profile.css';
import './options.css';
import { openPage } from '../ui/page';
import { Options } from './options';

openPage('options_title', <Options />);
