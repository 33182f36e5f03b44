package org.trust360.notification.delivery;

import org.trust360.notification.work.Patience;
import org.trust360.notification.work.Shift;

/** What all workers of this process share. */
record Workplace(DeliveryProperties properties, Patience patience, Shift shift, Pace pace, WorkLog log) {}
