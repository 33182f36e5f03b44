package org.trust360.events;

/**
 * A kind of event as the wire knows it. The name is ours for ever; the record may be renamed at any time.
 *
 * @param name area and past fact, {@code answer-sheet.submitted}
 * @param version the major version; adding an optional field is no new version
 * @param payload the record that carries the fact
 */
public record EventType<E extends Event>(String name, int version, Class<E> payload) {

    /** {@code answer-sheet.submitted.v1}. */
    public String wireName() {
        return name + ".v" + version;
    }
}
