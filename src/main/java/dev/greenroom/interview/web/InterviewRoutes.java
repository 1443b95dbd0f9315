package dev.greenroom.interview.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What guests and accounts may do; whose interview it is, the services ask. */
@Configuration(proxyBeanMethods = false)
class InterviewRoutes {

    private static final String ROOM = "/interviews/{id}";

    @Bean
    PublicRoutes publicInterviewRoutes() {
        return PublicRoutes.reading(
                        "/interviews",
                        "/interviews/new",
                        ROOM,
                        ROOM + "/end",
                        ROOM + "/report",
                        ROOM + "/deletion",
                        "/shared/reports/{token}")
                .sending("/interviews", "/interviews/new")
                .sending(ROOM + "/again", ROOM + "/report")
                .sending(ROOM + "/answer", ROOM)
                .sending(ROOM + "/skip", ROOM)
                .sending(ROOM + "/flag", ROOM)
                .sending(ROOM + "/hint", ROOM)
                .sending(ROOM + "/reveal", ROOM)
                .sending(ROOM + "/previous", ROOM)
                .sending(ROOM + "/place", ROOM)
                .sending(ROOM + "/pause", ROOM)
                .sending(ROOM + "/return", ROOM)
                .sending(ROOM + "/extension", ROOM)
                .sending(ROOM + "/presence", ROOM)
                .sending(ROOM + "/transcription", ROOM)
                .sending(ROOM + "/end", ROOM)
                .sending(ROOM + "/deletion", ROOM + "/deletion")
                .sending(ROOM + "/share", ROOM + "/report")
                .sending(ROOM + "/share/end", ROOM + "/report");
    }
}
