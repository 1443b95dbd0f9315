package dev.greenroom.platform.database;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Adds sending and receiving of notifications to a slice that imports it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Notifications.class, NotificationReceiver.class})
public class NotificationsTestConfiguration {}
