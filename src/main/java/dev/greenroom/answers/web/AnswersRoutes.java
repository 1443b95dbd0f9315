package dev.greenroom.answers.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may do with answers; whose they are, each route looks after itself. */
@Configuration(proxyBeanMethods = false)
class AnswersRoutes {

    private static final String NEW_TOKEN = "/form-token";

    @Bean
    PublicRoutes storyRoutes() {
        return PublicRoutes.reading("/stories", "/stories/new", "/stories/matrix", "/stories/{id}")
                .sending("/stories", "/stories/new")
                .answering("/stories/new")
                .sending("/stories/{id}", "/stories/{id}")
                .sending("/stories/{id}/deletion", "/stories/{id}")
                .sending("/stories/autosave", NEW_TOKEN)
                .sending("/stories/{id}/autosave", NEW_TOKEN)
                .sending("/answers/{id}/story", "/answers/{id}");
    }

    @Bean
    PublicRoutes savedQuestionRoutes() {
        return PublicRoutes.reading("/saved", "/saved/new")
                .sending("/saved", "/saved/new")
                .sending("/saved/{question}/removal", "/saved");
    }

    @Bean
    PublicRoutes interviewDayRoutes() {
        return PublicRoutes.reading("/interview-day", "/interview-day/edit", "/interview-day/download")
                .sending("/interview-day", "/interview-day/edit");
    }

    @Bean
    PublicRoutes answerRoutes() {
        return PublicRoutes.reading(
                        "/answers",
                        "/answers/new",
                        "/answers/export/{format}",
                        "/answers/{id}",
                        "/answers/{id}/deletion",
                        "/answers/{id}/export/{format}",
                        "/answers/{id}/versions",
                        "/answers/{id}/versions/{number}")
                .answering("/answers/new")
                .sending("/answers", "/answers/new")
                .sending("/answers/{id}", "/answers/{id}")
                .sending("/answers/{id}/deletion", "/answers/{id}/deletion")
                .sending("/answers/{id}/versions", "/answers/{id}/versions")
                .sending("/answers/{id}/versions/{number}/restoration", "/answers/{id}/versions/{number}")
                .sending("/answers/autosave", NEW_TOKEN)
                .sending("/answers/{id}/autosave", NEW_TOKEN)
                .sending("/answers/{id}/reading", NEW_TOKEN);
    }
}
