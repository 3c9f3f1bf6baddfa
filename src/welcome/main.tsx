import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/reading.css';
import '../profile/page.css';
import '../profile/profile.css';
import './welcome.css';
import { openPage } from '../ui/page';
import { Welcome } from './welcome';

openPage('welcome_title', <Welcome />);
