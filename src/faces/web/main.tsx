import { createRoot } from 'react-dom/client';
import './design/design.css';
const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<p className="font-serif text-body">Hello</p>);
