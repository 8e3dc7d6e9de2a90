package org.lifelane.planning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom in the planning core. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lifelane.planning");

    @Test
    void theCoreIsThere() {
        assertThat(CORE).isNotEmpty();
    }

    @Test
    void theCoreKnowsNeitherSpringNorSqlNorHttpNorJson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "jakarta..",
                        "com.fasterxml..",
                        "tools.jackson..",
                        "org.json..",
                        "com.google.gson..",
                        "org.lifelane.application..")
                .check(CORE);
    }

    @Test
    void onlyTheReaderOfOpenStreetMapKnowsGraphHopper() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lifelane.planning.network.osm..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.graphhopper..")
                .check(CORE);
    }

    /** A heap takes about twice as long, and has come back unnoticed once: no timing tells for sure. */
    @Test
    void theSearchTakesItsStatesFromBucketsAndNoHeap() {
        classes()
                .that()
                .haveSimpleName("EarliestArrivals")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("StateBuckets")
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage("org.lifelane.planning.reach..", "org.lifelane.planning.network..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*(PriorityQueue|Heap).*")
                .check(CORE);
    }

    @Test
    void thePackagesFormALadder() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("geo")
                .definedBy("org.lifelane.planning.geo..")
                .layer("inventory")
                .definedBy("org.lifelane.planning.inventory..")
                .layer("network")
                .definedBy("org.lifelane.planning.network..")
                .layer("reach")
                .definedBy("org.lifelane.planning.reach..")
                .layer("coverage")
                .definedBy("org.lifelane.planning.coverage..")
                .layer("rules")
                .definedBy("org.lifelane.planning.rules..")
                .layer("risk")
                .definedBy("org.lifelane.planning.risk..")
                .layer("optimum")
                .definedBy("org.lifelane.planning.optimum..")
                .layer("siting")
                .definedBy("org.lifelane.planning.siting..")
                .layer("clearing")
                .definedBy("org.lifelane.planning.clearing..")
                .layer("plan")
                .definedBy("org.lifelane.planning.plan..")
                .whereLayer("geo")
                .mayNotAccessAnyLayer()
                .whereLayer("inventory")
                .mayOnlyAccessLayers("geo")
                .whereLayer("network")
                .mayOnlyAccessLayers("geo", "inventory")
                .whereLayer("reach")
                .mayOnlyAccessLayers("geo", "inventory", "network")
                .whereLayer("coverage")
                .mayOnlyAccessLayers("geo", "inventory", "network", "reach")
                .whereLayer("rules")
                .mayOnlyAccessLayers("geo", "inventory", "network", "reach")
                .whereLayer("risk")
                .mayOnlyAccessLayers("geo", "inventory", "network", "reach", "rules")
                .whereLayer("optimum")
                .mayOnlyAccessLayers("inventory")
                .whereLayer("siting")
                .mayOnlyAccessLayers("geo", "inventory", "network", "reach", "risk", "optimum")
                .whereLayer("clearing")
                .mayOnlyAccessLayers("geo", "inventory", "network", "reach", "risk", "optimum")
                .whereLayer("plan")
                .mayOnlyAccessLayers("inventory", "reach", "risk", "optimum", "siting", "clearing")
                .check(CORE);
    }

    /** So that what a solve may claim, and how it is stopped, is settled in one place. */
    @Test
    void onlyOnePackageKnowsOrTools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lifelane.planning.optimum..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..")
                .check(CORE);
    }
}
