package dev.greenroom.site.web;

import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.SiteProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whom to tell about a hole in security (RFC 9116), if somebody is named. */
@Controller
class SecurityContactController {

    private static final Duration VALID = Duration.ofDays(180);

    private final SiteProperties site;
    private final Clock clock;

    SecurityContactController(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String contact() {
        String contact = site.contactLink();
        if (contact == null) {
            throw NotFoundException.of("security contact", "security.txt");
        }
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(
                        contact,
                        clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                        site.absolute("/.well-known/security.txt"));
    }
}
