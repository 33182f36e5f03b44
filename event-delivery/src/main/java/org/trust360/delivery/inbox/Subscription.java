package org.trust360.delivery.inbox;

/** A bean per topic that a service listens to. A service has one handler per topic; it passes on what it must. */
public record Subscription(String topic, EventHandler handler) {}
