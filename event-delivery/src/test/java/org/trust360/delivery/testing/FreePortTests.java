package org.trust360.delivery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreePortTests {

    @Test
    void givesNoPortTwiceThoughNobodyTookTheFirst() {
        assertThat(Stream.generate(FreePort::find).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutThoseInUse() throws IOException {
        int port = FreePort.find();
        try (var taken = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.find()).isNotEqualTo(taken.getLocalPort());
        }
    }
}
