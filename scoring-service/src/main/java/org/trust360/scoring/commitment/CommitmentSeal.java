package org.trust360.scoring.commitment;

import org.trust360.events.seal.DataKey;
import org.trust360.scoring.commitment.Commitment.Words;
import org.trust360.scoring.journey.Journey;
import tools.jackson.databind.json.JsonMapper;

/** Seals what a leader writes under the data key of the leader and the campaign; whose it is is part of the seal (G2). */
record CommitmentSeal(DataKey key, Journey journey) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "1";

    String seal(String id, Words words) {
        return key.seal(JSON.writeValueAsString(words), purpose(id));
    }

    Words open(String id, String sealed) {
        return JSON.readValue(key.open(sealed, purpose(id)), Words.class);
    }

    private String purpose(String id) {
        return String.join("|", "commitment", journey.campaign(), journey.subject(), id, SCHEMA);
    }
}
