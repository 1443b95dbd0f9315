package dev.greenroom.answers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of answers and stories.
 *
 * @param most how many answers, and how many stories, one owner may keep
 */
@ConfigurationProperties("greenroom.answers")
public record AnswersProperties(@DefaultValue("300") int most) {}
