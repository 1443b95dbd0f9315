package dev.greenroom.interview;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mock interviews.
 *
 * @param most how many one owner may keep
 */
@ConfigurationProperties("greenroom.interview")
record InterviewProperties(@DefaultValue("300") int most) {}
