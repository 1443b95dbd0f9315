package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientRateLimitTests {

    private final ClientRateLimit limit = new ClientRateLimit(2, Duration.ofHours(1));

    @Test
    void clientWhenItsTimesAreUsedUpShouldWaitWhileOthersNeedNot() {
        assertThat(limit.admits(from("192.0.2.1"))).isTrue();
        assertThat(limit.admits(from("192.0.2.1"))).isTrue();
        assertThat(limit.admits(from("192.0.2.1"))).isFalse();
        assertThat(limit.admits(from("192.0.2.2"))).isTrue();
    }

    @Test
    void clientWhenItHasManyAddressesOfOneNetworkShouldCountAsOne() {
        assertThat(limit.admits(from("2001:db8:1:2::1"))).isTrue();
        assertThat(limit.admits(from("2001:db8:1:2:ffff::2"))).isTrue();
        assertThat(limit.admits(from("2001:db8:1:2::3"))).isFalse();
        assertThat(limit.admits(from("2001:db8:1:3::3"))).isTrue();
    }

    @Test
    void addressWhenItIsNoneShouldStillBeCounted() {
        assertThat(limit.admits(from("unknown"))).isTrue();
        assertThat(limit.admits(from("unknown"))).isTrue();
        assertThat(limit.admits(from("unknown"))).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
