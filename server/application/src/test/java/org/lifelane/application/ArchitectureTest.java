package org.lifelane.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** Who may know whom in the application. */
class ArchitectureTest {
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lifelane.application");

    @Test
    void theApplicationIsThere() {
        assertThat(APPLICATION).isNotEmpty();
    }

    @Test
    void aFeatureLeavesTheRepositoriesOfAnotherAlone() {
        classes()
                .should(useRepositoriesOfTheirOwnFeatureOnly())
                .allowEmptyShould(true)
                .check(APPLICATION);
    }

    /** What makes a command on files begin within a second. */
    @Test
    void commandsStartNoSpringButServe() {
        noClasses()
                .that()
                .resideInAPackage("org.lifelane.application.cli..")
                .and(not("ServeCommand"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.boot..", "org.springframework.context..")
                .check(APPLICATION);
    }

    private static DescribedPredicate<JavaClass> not(String name) {
        return DescribedPredicate.describe(
                "not " + name, type -> !type.getSimpleName().startsWith(name));
    }

    private static ArchCondition<JavaClass> useRepositoriesOfTheirOwnFeatureOnly() {
        return new ArchCondition<>("use repositories of their own feature only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = use.getTargetClass();
                    boolean foreign = used.getSimpleName().endsWith("Repository")
                            && used.getPackageName().startsWith("org.lifelane")
                            && !feature(used).equals(feature(user));
                    if (foreign) {
                        events.add(SimpleConditionEvent.violated(user, use.getDescription()));
                    }
                }
            }
        };
    }

    /** The package right under {@code org.lifelane.application}. */
    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", 5);
        return parts.length > 3 ? parts[3] : "";
    }
}
