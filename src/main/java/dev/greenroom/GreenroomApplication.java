package dev.greenroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Greenroom. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Greenroom", sharedModules = "platform")
public class GreenroomApplication {

    public static void main(String[] args) {
        SpringApplication.run(GreenroomApplication.class, args);
    }
}
