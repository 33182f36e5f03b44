package org.trust360.local.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the suite answered; the body is an empty object where it was none. */
public record Reply(int status, JsonNode body) {

    /** Stands for a reply that never came: the request may have been carried out or not. */
    public static final Reply NONE = new Reply(0, JsonMapper.shared().createObjectNode());

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Worth the same request again: nothing was decided. */
    public boolean isForNow() {
        return status == 0 || status == 429 || status == 502 || status == 503 || status == 504;
    }
}
