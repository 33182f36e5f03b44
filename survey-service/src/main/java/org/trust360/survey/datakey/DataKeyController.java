package org.trust360.survey.datakey;

import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The key of a subject in a campaign, for the service that seals what the leader writes. Never routed. */
@RestController
class DataKeyController {

    private final DataKeys keys;

    DataKeyController(DataKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/internal/data-keys/{campaign}/{subject}")
    ResponseEntity<HandedKey> key(@PathVariable String campaign, @PathVariable String subject) {
        var secret = keys.secret(campaign, subject).orElseThrow(DataKeyProblems::erased);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(HandedKey.of(secret));
    }

    /** @param key in base64 */
    record HandedKey(String key) {

        static HandedKey of(byte[] secret) {
            return new HandedKey(Base64.getEncoder().encodeToString(secret));
        }

        /** Nobody reads it in a log by accident. */
        @Override
        public String toString() {
            return "HandedKey";
        }
    }
}
