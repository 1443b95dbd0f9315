package dev.greenroom;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What neither the compiler nor {@link ModularityTests} can see. A rule that finds nothing to check fails. */
@AnalyzeClasses(packagesOf = GreenroomApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule controllersShouldBeInWebPackages = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("..web..", "..api..")
            .because("then the compiler keeps them off the package-private repositories");

    @ArchTest
    static final ArchRule repositoriesShouldBePackagePrivate = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("only the services of a module guard its rules");

    @ArchTest
    static final ArchRule webClassesShouldNotBeTransactional = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a transaction ends in the service, before the page is rendered");

    @ArchTest
    static final ArchRule webMethodsShouldNotBeTransactional = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a transaction ends in the service, before the page is rendered");

    @ArchTest
    static final ArchRule fieldsShouldNotBeInjected = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a constructor shows what a class needs, and lets a test give it");

    @ArchTest
    static final ArchRule timeShouldComeFromTheClock = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time"))))
                    .and(target(rawParameterTypes(Clock.class)).negate()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test sets the injected clock");

    @ArchTest
    static final ArchRule standardStreamsShouldBeLeftToTheMainClass = noClasses()
            .that()
            .doNotBelongToAnyOf(GreenroomApplication.class)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the log has levels, times and a place");
}
