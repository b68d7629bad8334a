import { fitted } from '../rule.ts';

/** The sender's product, service, agency, programme, course or opening is offered or promoted. */
export const rule = fitted('sales-pitch', { role: 'pitch', cue: 'pitch', message: 'offer' });
