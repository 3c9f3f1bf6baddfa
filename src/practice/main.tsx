import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/reading.css';
import '../profile/page.css';
import '../profile/profile.css';
import './practice.css';
import { openPage } from '../ui/page';
import { Practice } from './practice';

openPage('practice_title', <Practice />);
