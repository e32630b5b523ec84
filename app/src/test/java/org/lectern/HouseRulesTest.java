package org.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the rules on which the packages rest. No rule has exceptions.
class HouseRulesTest {

    private static final List<String> MODULES = List.of("model", "resources", "app");
    private static final int LONGEST_FILE = 400;
    private static final int FULLEST_PACKAGE = 20;

    /// The rooms, from the ground floor up. Rooms of one floor do not know one another.
    private static final List<List<String>> FLOORS = List.of(
            List.of("text", "work"),
            List.of("paper", "tag", "vector"),
            List.of("format", "query", "topic", "layout", "duplicate", "suggest", "enrichment"),
            List.of("change"),
            List.of("store", "index"),
            List.of("library"),
            List.of("resources"),
            List.of("words"),
            List.of("cli", "desktop"),
            List.of("")); // Main

    private static final Map<String, Integer> FLOOR_OF_ROOM = floors();
    private static final JavaClasses MAIN = classes("classes");
    private static final JavaClasses ALL = classes("classes", "test-classes");

    private static Map<String, Integer> floors() {
        var floors = new TreeMap<String, Integer>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (var room : FLOORS.get(floor)) floors.put(room, floor);
        }
        return floors;
    }

    private static JavaClasses classes(String... folders) {
        return new ClassFileImporter()
                .importPaths(MODULES.stream()
                        .flatMap(module -> Stream.of(folders).map(folder -> Path.of("..", module, "target", folder)))
                        .filter(Files::isDirectory)
                        .toList());
    }

    @Test
    void everythingIsRead() {
        assertTrue(MAIN.size() > 200, () -> "only " + MAIN.size() + " classes were found");
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("org.lectern.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void aPackageKnowsOnlyLowerFloors() {
        var wrong = new TreeSet<String>();
        for (var each : MAIN) {
            var room = room(each);
            if (!FLOOR_OF_ROOM.containsKey(room)) wrong.add("no floor for " + each.getPackageName());
            for (var dependency : each.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass();
                if (!target.getPackageName().startsWith("org.lectern")
                        || room(target).equals(room)) continue;
                if (floor(target) >= floor(each)) wrong.add(dependency.getDescription());
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static int floor(JavaClass type) {
        return FLOOR_OF_ROOM.getOrDefault(room(type), -1);
    }

    /// The package's first name below `org.lectern`.
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.lectern\\.?", "").split("\\.", 2)[0];
    }

    @Test
    void whatReasonsIsPure() {
        var pure = FLOORS.subList(0, 4).stream().flatMap(List::stream).map(room -> "org.lectern." + room + "..");
        noClasses()
                .that()
                .resideInAnyPackage(pure.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.nio.file..",
                        "javafx..",
                        "java.util.logging..",
                        "org.slf4j.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .check(MAIN);
    }

    @Test
    void sqlLivesInTheStoreAndLuceneInTheIndex() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.store..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lectern.index..", "org.lectern.text..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("org.lectern.text..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.lucene..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.apache.lucene.analysis..", "org.apache.lucene.util.."))))
                .check(MAIN);
    }

    @Test
    void onlyTheDesktopKnowsJavaFxAndViewModelsKnowNoNodes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.desktop..")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx.."))
                .check(MAIN);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void nobodyInterruptsAndOnlyMainExits() {
        noClasses()
                .should()
                .callMethodWhere(describe("interrupts a thread", HouseRulesTest::interrupts))
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.lectern.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(MAIN);
    }

    private static boolean interrupts(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "interrupt" -> owner.isAssignableTo(Thread.class);
            case "cancel" -> owner.isAssignableTo(Future.class);
            case "shutdownNow" -> owner.isAssignableTo("java.util.concurrent.ExecutorService");
            default -> false;
        };
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void anInterfaceHasTwoImplementationsOrTurnsADependencyRound() {
        var alone = new TreeSet<String>();
        for (var each : MAIN) {
            if (!each.isInterface() || isFunction(each) || each.getSimpleName().equals("package-info")) continue;
            var inMain = implementations(MAIN, each);
            var inAll = implementations(ALL, each);
            if (inMain < 2 && (inMain < 1 || inAll < 2)) alone.add(each.getName());
        }
        assertTrue(alone.isEmpty(), () -> "too few implementations: " + alone);
    }

    /// What only lambdas implement is a function's type.
    private static boolean isFunction(JavaClass type) {
        long open = type.getMethods().stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
        return type.isAnnotatedWith(FunctionalInterface.class) || (open == 1 && implementations(ALL, type) == 0);
    }

    private static long implementations(JavaClasses where, JavaClass type) {
        return where.stream()
                .filter(each -> !each.isInterface() && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(each -> each.isAssignableTo(type.getName()))
                .count();
    }

    @Test
    void everyPackageIsNullMarkedAndExplained() {
        var bare = new TreeSet<String>();
        packages("main").forEach((folder, _) -> {
            var info = folder.resolve("package-info.java");
            if (!Files.exists(info)
                    || !text(info).contains("@NullMarked")
                    || !text(info).startsWith("///")) {
                bare.add(folder.toString());
            }
        });
        assertTrue(bare.isEmpty(), () -> "without @NullMarked or comment: " + bare);
    }

    @Test
    void filesAndPackagesStaySmall() {
        var large = new TreeSet<String>();
        for (var kind : List.of("main", "test")) {
            packages(kind).forEach((folder, files) -> {
                if (files.size() > FULLEST_PACKAGE) large.add(folder + " has " + files.size() + " files");
                for (var file : files) {
                    long lines = text(file).lines().count();
                    if (lines > LONGEST_FILE) large.add(file + " has " + lines + " lines");
                }
            });
        }
        assertTrue(large.isEmpty(), () -> String.join("\n", large));
    }

    /// The folders with sources in them, and their files.
    private static Map<Path, List<Path>> packages(String kind) {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", kind, "java"))
                .filter(Files::isDirectory)
                .flatMap(HouseRulesTest::sources)
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
