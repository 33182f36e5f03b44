package org.trust360.notification.webhook;

/**
 * A notice that one endpoint is owed, leased to whoever holds this.
 *
 * @param attempts how often it was tried in vain
 * @param fence of the lease; what an earlier holder says is ignored
 */
record Debt(String id, Notice notice, int attempts, long fence) {}
