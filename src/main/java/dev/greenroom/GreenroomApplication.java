package dev.greenroom;

import dev.greenroom.content.ContentCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** Starts Greenroom, or runs the content command that the arguments name. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Greenroom", sharedModules = "platform")
public class GreenroomApplication {

    public static void main(String[] args) {
        new ContentCommand(System.out)
                .run(args)
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(GreenroomApplication.class, args));
    }
}
